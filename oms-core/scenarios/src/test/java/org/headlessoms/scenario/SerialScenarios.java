package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.LINE_2;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.PARCEL;
import static org.headlessoms.scenario.World.STORE;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Outcome;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.fulfilment.SerialsOfLine;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.ShipmentShipped;
import org.headlessoms.fulfilment.ShippedUnits;
import org.headlessoms.fulfilment.UnitsNotAvailable;
import org.headlessoms.fulfilment.UnitsOfLine;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.returns.Disposition;
import org.headlessoms.returns.ReceiveReturn;
import org.headlessoms.returns.ReturnReceived;
import org.headlessoms.returns.ReturnedUnits;
import org.headlessoms.serial.SerialMismatch;
import org.headlessoms.serial.SerialNotShippable;
import org.headlessoms.serial.SerialNotWithOrder;
import org.headlessoms.serial.SerialRepeated;
import org.headlessoms.serial.SerialReturned;
import org.headlessoms.serial.SerialShipped;
import org.headlessoms.serial.SerializedUnit;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.Tracking;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ReturnId;
import org.headlessoms.value.SerialNumber;
import org.headlessoms.value.ShipmentId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

@OnEveryStorage
class SerialScenarios extends Scenario {

    private static final Sku CAMERA = Sku.of("CAMERA");
    private static final int MOST = 4;

    @Override
    OmsEngine options(OmsEngine engine) {
        return engine.limits(Limits.defaults().withSerials(MOST));
    }

    private void cameras(long units) {
        serialized(CAMERA, units);
    }

    private void serialized(Sku sku, long units) {
        world.oms
                .stock()
                .defineItem(DefineItem.tracked(world.next(), sku, "", Tracking.SERIAL))
                .orElseThrow();
        world.receive(sku, MAIN, units);
    }

    private ShipFulfilment shipping(OrderId id, SerialsOfLine... serials) {
        return ShipFulfilment.all(
                        world.next(), id, world.find(id).fulfilments().get(0).id(), PARCEL)
                .withSerials(serials);
    }

    private Outcome<ShipmentShipped> ship(OrderId id, SerialsOfLine... serials) {
        return world.oms.fulfilments().ship(shipping(id, serials));
    }

    /** An order of cameras that is ready to ship. */
    private OrderId released(long units) {
        OrderId id = world.placed(CAMERA, units, 100);
        world.released(id);
        return id;
    }

    private OrderId shipped(String... serials) {
        OrderId id = released(serials.length);
        ship(id, SerialsOfLine.of(LINE_1, serials)).orElseThrow();
        return id;
    }

    private Outcome<ReturnReceived> receive(OrderId id, ReturnId rma, ReceiveReturn.Line... lines) {
        return world.oms.returns().receive(new ReceiveReturn(world.next(), id, rma, STORE, List.of(lines)));
    }

    private ReturnReceived returned(OrderId id, Disposition disposition, String... serials) {
        ReturnId rma = world.authorized(id, LINE_1, serials.length);
        return receive(id, rma, new ReceiveReturn.Line(LINE_1, disposition, numbers(serials)))
                .orElseThrow();
    }

    private static List<SerialNumber> numbers(String... serials) {
        return Stream.of(serials).map(SerialNumber::of).toList();
    }

    private SerializedUnit camera(String serial) {
        return world.oms.serials().find(CAMERA, SerialNumber.of(serial)).orElseThrow();
    }

    private static SerializedUnit unit(
            String serial, SerializedUnit.Status status, OrderId order, LocationId at, long version) {
        return new SerializedUnit(
                CAMERA, SerialNumber.of(serial), status, order, LINE_1, ShipmentId.of("S1"), at, version);
    }

    @Test
    void aUnitIsWithItsOrderOnceItShipped() {
        cameras(3);
        OrderId id = released(2);
        ShipmentShipped event = ship(id, SerialsOfLine.of(LINE_1, "B", "A")).orElseThrow();
        assertThat(event.shipment().units()).extracting(ShippedUnits::serials).containsExactly(numbers("B", "A"));
        assertThat(world.find(id).shipments()).containsExactly(event.shipment());
        assertThat(camera("A")).isEqualTo(unit("A", SerializedUnit.Status.SHIPPED, id, MAIN, 1));
        assertThat(camera("B")).isEqualTo(unit("B", SerializedUnit.Status.SHIPPED, id, MAIN, 1));
        assertThat(world.oms.serials().find(CAMERA, SerialNumber.of("C"))).isEmpty();
        assertThat(world.oms.serials().find(Sku.of("OTHER"), SerialNumber.of("A")))
                .isEmpty();
    }

    @Test
    void eachUnitNeedsANumberAndNoMore() {
        cameras(3);
        OrderId id = released(2);
        assertRefused(() -> ship(id), new SerialMismatch(LINE_1, CAMERA, 2, 0));
        assertRefused(() -> ship(id, SerialsOfLine.of(LINE_1, "A")), new SerialMismatch(LINE_1, CAMERA, 2, 1));
        assertRefused(
                () -> ship(id, SerialsOfLine.of(LINE_1, "A", "B", "C")), new SerialMismatch(LINE_1, CAMERA, 2, 3));
        assertRefused(
                () -> ship(id, SerialsOfLine.of(LINE_1, "A", "B"), SerialsOfLine.of(LINE_2, "C")),
                new NotFound("line", "2"));
    }

    @Test
    void aPartOfTheUnitsShipsWithTheNumbersOfThatPart() {
        cameras(3);
        OrderId id = released(3);
        ShipFulfilment part = new ShipFulfilment(
                world.next(),
                id,
                world.find(id).fulfilments().get(0).id(),
                List.of(UnitsOfLine.of(LINE_1, 1)),
                List.of(PARCEL),
                List.of(SerialsOfLine.of(LINE_1, "A")));
        world.oms.fulfilments().ship(part).orElseThrow();
        assertRefused(() -> ship(id, SerialsOfLine.of(LINE_1, "B")), new SerialMismatch(LINE_1, CAMERA, 2, 1));
        assertRefused(() -> ship(id, SerialsOfLine.of(LINE_1, "B", "A")), new SerialNotShippable(camera("A")));
        ship(id, SerialsOfLine.of(LINE_1, "B", "C")).orElseThrow();
        assertThat(camera("C").shipmentId()).isEqualTo(ShipmentId.of("S2"));
    }

    @Test
    void anItemWithoutNumbersShipsAndComesBackWithout() {
        Sku plain = world.stocked("PLAIN", 2);
        OrderId id = world.placed(plain, 2, 100);
        world.released(id);
        assertRefused(() -> ship(id, SerialsOfLine.of(LINE_1, "A", "B")), new SerialMismatch(LINE_1, plain, 0, 2));
        ship(id).orElseThrow();
        ReturnId rma = world.authorized(id, LINE_1, 1);
        assertRefused(
                () -> receive(id, rma, new ReceiveReturn.Line(LINE_1, Disposition.RESTOCK, numbers("A"))),
                new SerialMismatch(LINE_1, plain, 0, 1));
    }

    @Test
    void aUnitThatIsOutCannotShipAgain() {
        cameras(2);
        OrderId first = shipped("A");
        OrderId second = released(1);
        assertRefused(
                () -> ship(second, SerialsOfLine.of(LINE_1, "A")),
                new SerialNotShippable(unit("A", SerializedUnit.Status.SHIPPED, first, MAIN, 1)));
        ship(second, SerialsOfLine.of(LINE_1, "B")).orElseThrow();
    }

    @Test
    void ofTwoShipmentsOfTheSameUnitAtOnceOneIsRefused() {
        cameras(16);
        List<OrderId> orders =
                Stream.generate(() -> released(1)).limit(AtOnce.THREADS).toList();
        List<Outcome<ShipmentShipped>> outcomes = AtOnce.run(orders.stream()
                .map(id -> shipping(id, SerialsOfLine.of(LINE_1, "A")))
                .<Callable<Outcome<ShipmentShipped>>>map(
                        command -> () -> world.oms.fulfilments().ship(command))
                .toList());
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.isAccepted()))
                .hasSize(AtOnce.THREADS - 1)
                .allMatch(outcome -> outcome.refusalOrThrow().equals(new SerialNotShippable(camera("A"))));
        assertThat(world.onHand(CAMERA)).isEqualTo(15);
    }

    @Test
    void theSameShipmentTwiceIsOneShipment() {
        cameras(2);
        OrderId id = released(1);
        ShipFulfilment command = shipping(id, SerialsOfLine.of(LINE_1, "A"));
        ShipmentShipped first = world.oms.fulfilments().ship(command).orElseThrow();
        String after = world.digest();
        assertThat(world.oms.fulfilments().ship(command).orElseThrow()).isEqualTo(first);
        assertThat(world.digest()).isEqualTo(after);
        assertThat(camera("A").version()).isEqualTo(1);
    }

    @Test
    void aUnitComesBackAndMayShipAgain() {
        cameras(2);
        OrderId first = shipped("A", "B");
        ReturnReceived event = returned(first, Disposition.RESTOCK, "A");
        assertThat(event.units()).extracting(ReturnedUnits::serials).containsExactly(numbers("A"));
        assertThat(world.find(first).returns().get(0).line(LINE_1).orElseThrow().serials())
                .isEqualTo(numbers("A"));
        assertThat(camera("A")).isEqualTo(unit("A", SerializedUnit.Status.RETURNED, first, STORE, 2));
        OrderId second = shipped("A");
        assertThat(camera("A")).isEqualTo(unit("A", SerializedUnit.Status.SHIPPED, second, STORE, 3));
        assertThat(world.oms.serials().history(CAMERA, SerialNumber.of("A")))
                .extracting(recorded -> recorded.event())
                .containsExactly(
                        new SerialShipped(unit("A", SerializedUnit.Status.SHIPPED, first, MAIN, 1)),
                        new SerialReturned(unit("A", SerializedUnit.Status.RETURNED, first, STORE, 2)),
                        new SerialShipped(unit("A", SerializedUnit.Status.SHIPPED, second, STORE, 3)));
        assertThat(world.oms.serials().history(CAMERA, SerialNumber.of("C"))).isEmpty();
    }

    @Test
    void aUnitInQuarantineMayShipAgainAndADestroyedOneNever() {
        cameras(4);
        OrderId first = shipped("A", "B");
        returned(first, Disposition.QUARANTINE, "A");
        returned(first, Disposition.SCRAP, "B");
        assertThat(camera("B").status()).isEqualTo(SerializedUnit.Status.SCRAPPED);
        OrderId second = released(2);
        assertRefused(
                () -> ship(second, SerialsOfLine.of(LINE_1, "A", "B")),
                new SerialNotShippable(unit("B", SerializedUnit.Status.SCRAPPED, first, STORE, 2)));
        ship(second, SerialsOfLine.of(LINE_1, "A", "C")).orElseThrow();
    }

    @Test
    void onlyWhatShippedWithTheOrderLineComesBack() {
        cameras(4);
        OrderId first = shipped("A", "B");
        OrderId second = shipped("C");
        ReturnId rma = world.authorized(first, LINE_1, 2);
        assertRefused(
                () -> receive(first, rma, new ReceiveReturn.Line(LINE_1, Disposition.RESTOCK, numbers("A", "C"))),
                new SerialNotWithOrder(
                        first,
                        LINE_1,
                        CAMERA,
                        SerialNumber.of("C"),
                        Optional.of(unit("C", SerializedUnit.Status.SHIPPED, second, MAIN, 1))));
        assertRefused(
                () -> receive(first, rma, new ReceiveReturn.Line(LINE_1, Disposition.RESTOCK, numbers("Z"))),
                new SerialNotWithOrder(first, LINE_1, CAMERA, SerialNumber.of("Z"), Optional.empty()));
        receive(first, rma, new ReceiveReturn.Line(LINE_1, Disposition.RESTOCK, numbers("A")))
                .orElseThrow();
        assertRefused(
                () -> receive(first, rma, new ReceiveReturn.Line(LINE_1, Disposition.RESTOCK, numbers("A"))),
                new SerialNotWithOrder(
                        first,
                        LINE_1,
                        CAMERA,
                        SerialNumber.of("A"),
                        Optional.of(unit("A", SerializedUnit.Status.RETURNED, first, STORE, 2))));
    }

    @Test
    void aReturnNamesEachUnitOnceInWhateverLines() {
        cameras(4);
        OrderId id = shipped("A", "B", "C");
        ReturnId rma = world.authorized(id, LINE_1, 3);
        assertRefused(
                () -> receive(id, rma, new ReceiveReturn.Line(LINE_1, 1, Disposition.RESTOCK)),
                new SerialMismatch(LINE_1, CAMERA, 1, 0));
        assertRefused(
                () -> receive(
                        id,
                        rma,
                        new ReceiveReturn.Line(LINE_1, 1, Disposition.SCRAP, Optional.empty(), numbers("A", "B"))),
                new SerialMismatch(LINE_1, CAMERA, 1, 2));
        ReceiveReturn.Line back = new ReceiveReturn.Line(LINE_1, Disposition.RESTOCK, numbers("A"));
        assertRefused(() -> receive(id, rma, back, back), new SerialRepeated(CAMERA, SerialNumber.of("A")));
        assertRefused(
                () -> receive(
                        id, rma, new ReceiveReturn.Line(LINE_2, Disposition.RESTOCK, numbers("A", "B", "C", "D"))),
                new UnitsNotAvailable(LINE_2, 4, 0));
        receive(id, rma, back, new ReceiveReturn.Line(LINE_1, Disposition.SCRAP, numbers("C")))
                .orElseThrow();
        assertThat(camera("A").status()).isEqualTo(SerializedUnit.Status.RETURNED);
        assertThat(camera("B").status()).isEqualTo(SerializedUnit.Status.SHIPPED);
        assertThat(camera("C").status()).isEqualTo(SerializedUnit.Status.SCRAPPED);
        assertThat(world.find(id).returns().get(0).line(LINE_1).orElseThrow().serials())
                .isEqualTo(numbers("A", "C"));
    }

    @Test
    void oneCommandNamesNoMoreUnitsThanTheLimit() {
        cameras(2 * MOST + 1);
        OrderId tooMany = released(MOST + 1);
        assertRefused(
                () -> ship(tooMany, SerialsOfLine.of(LINE_1, "A", "B", "C", "D", "E")),
                new LimitExceeded("shipment.serials", MOST, MOST + 1));
        OrderId id = shipped("A", "B", "C", "D");
        ReturnId rma = world.authorized(id, LINE_1, MOST);
        ReceiveReturn.Line all = new ReceiveReturn.Line(LINE_1, Disposition.RESTOCK, numbers("A", "B", "C", "D"));
        assertRefused(
                () -> receive(
                        id,
                        rma,
                        new ReceiveReturn.Line(
                                LINE_1, 1, Disposition.SCRAP, Optional.empty(), numbers("A", "B", "C", "D", "E"))),
                new LimitExceeded("return.serials", MOST, MOST + 1));
        receive(id, rma, all).orElseThrow();
    }

    @Test
    void twoLinesOfAnItemShareItsNumbersAndTwoItemsDoNot() {
        cameras(2);
        Sku lens = Sku.of("LENS");
        serialized(lens, 2);
        OrderId same = world.placed(order -> order.line(CAMERA, 1, 100).line(CAMERA, 1, 100));
        world.released(same);
        assertRefused(
                () -> ship(same, SerialsOfLine.of(LINE_1, "1"), SerialsOfLine.of(LINE_2, "1")),
                new SerialRepeated(CAMERA, SerialNumber.of("1")));
        ship(same, SerialsOfLine.of(LINE_1, "1"), SerialsOfLine.of(LINE_2, "2")).orElseThrow();
        ReturnId rma = world.authorized(same, LINE_1, 1);
        assertRefused(
                () -> receive(same, rma, new ReceiveReturn.Line(LINE_1, Disposition.RESTOCK, numbers("2"))),
                new SerialNotWithOrder(same, LINE_1, CAMERA, SerialNumber.of("2"), Optional.of(camera("2"))));
        OrderId other = world.placed(lens, 1, 100);
        world.released(other);
        ship(other, SerialsOfLine.of(LINE_1, "1")).orElseThrow();
        assertThat(world.oms
                        .serials()
                        .find(lens, SerialNumber.of("1"))
                        .orElseThrow()
                        .orderId())
                .isEqualTo(other);
    }

    @Test
    void aKitsComponentsShipWithTheirNumbers() {
        cameras(2);
        Sku strap = world.stocked("STRAP", 2);
        Sku set = Sku.of("SET");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(
                        world.next(), set, "", new KitComponent(CAMERA, 1, 9), new KitComponent(strap, 1, 1)))
                .orElseThrow();
        OrderId id = world.placed(set, 2, 1000);
        world.released(id);
        LineId line = LineId.of("1.1");
        assertThat(world.find(id).lines()).extracting(OrderLine::serialized).containsExactly(true, false);
        assertRefused(() -> ship(id), new SerialMismatch(line, CAMERA, 2, 0));
        ship(id, SerialsOfLine.of(line, "A", "B")).orElseThrow();
        ReturnId rma = world.authorized(id, line, 1);
        receive(id, rma, new ReceiveReturn.Line(line, Disposition.RESTOCK, numbers("B")))
                .orElseThrow();
        assertThat(camera("A").isWith(id, line)).isTrue();
        assertThat(camera("B").isWith(id, line)).isFalse();
    }

    @Test
    void anOrderKeepsTheWayItsItemWasTrackedWhenItWasPlaced() {
        cameras(2);
        OrderId tracked = released(1);
        world.item(CAMERA.value());
        OrderId untracked = released(1);
        assertRefused(() -> ship(tracked), new SerialMismatch(LINE_1, CAMERA, 1, 0));
        ship(tracked, SerialsOfLine.of(LINE_1, "A")).orElseThrow();
        ship(untracked).orElseThrow();
        world.oms
                .stock()
                .defineItem(DefineItem.tracked(world.next(), CAMERA, "", Tracking.SERIAL))
                .orElseThrow();
        returned(tracked, Disposition.RESTOCK, "A");
        world.returned(untracked, LINE_1, 1, Disposition.RESTOCK);
    }

    @Test
    void aShopHasItsOwnNumbers() {
        cameras(1);
        shipped("A");
        World other = new World(world.storage, engine -> engine);
        other.oms
                .stock()
                .defineItem(DefineItem.tracked(other.next(), CAMERA, "", Tracking.SERIAL))
                .orElseThrow();
        other.receive(CAMERA, MAIN, 1);
        PlaceOrder order = other.order().line(CAMERA, 1, 100).tender("card").build();
        OrderId id = other.oms.orders().place(order).orElseThrow().orderId();
        ShipFulfilment command = ShipFulfilment.all(
                        other.next(), id, other.released(id).get(0).id(), PARCEL)
                .withSerials(SerialsOfLine.of(LINE_1, "A"));
        assertThat(other.oms.fulfilments().ship(command).isAccepted()).isTrue();
        assertThat(other.oms.verify().differences()).isEmpty();
    }
}
