package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.PARCEL;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.NothingToRelease;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.UnitsOfLine;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldNotActive;
import org.headlessoms.hold.MoveHold;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.hold.ReleaseHold;
import org.headlessoms.order.AllocateOrder;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.NothingToCancel;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** What order systems are known to get wrong, one trap a test. */
@OnEveryStorage
class KnownTrapScenarios extends Scenario {

    private Sku spread(String name, long main, long store) {
        Sku sku = world.stocked(name, main);
        world.receive(sku, STORE, store);
        return sku;
    }

    private Map<?, Long> where(OrderId id) {
        return World.where(world.find(id).line(LINE_1).orElseThrow());
    }

    private Hold held(PlaceHold.Line... lines) {
        return world.oms
                .holds()
                .place(PlaceHold.of(world.next(), Duration.ofMinutes(5), lines))
                .orElseThrow()
                .hold();
    }

    private void ship(OrderId id, Fulfilment fulfilment, long units) {
        world.oms
                .fulfilments()
                .ship(new ShipFulfilment(
                        world.next(), id, fulfilment.id(), List.of(UnitsOfLine.of(LINE_1, units)), List.of(PARCEL)))
                .orElseThrow();
    }

    @Test
    void aLineIsSplitOverLocationsWhenNoneHasAllOfIt() {
        Sku sku = spread("A", 3, 10);
        world.receive(sku, OUTLET, 1);
        assertThat(where(world.placed(sku, 14, 100))).isEqualTo(Map.of(MAIN, 3L, STORE, 10L, OUTLET, 1L));
        assertThat(world.available(sku)).isZero();
    }

    @Test
    void whatIsAvailableInTwoPlacesIsNotReservedAtOne() {
        Sku sku = spread("A", 1, 1);
        assertThat(where(world.placed(sku, 2, 100))).isEqualTo(Map.of(MAIN, 1L, STORE, 1L));
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(1);
        assertThat(world.level(sku, STORE).reserved()).isEqualTo(1);
    }

    @Test
    void aSecondPartialFulfilmentTakesFromItsOwnLocation() {
        Sku sku = spread("A", 3, 2);
        OrderId id = world.placed(sku, 5, 100);
        List<Fulfilment> fulfilments = world.released(id);
        ship(id, fulfilments.get(0), 3);
        assertThat(world.level(sku, MAIN).onHand()).isZero();
        assertThat(world.level(sku, STORE).reserved()).isEqualTo(2);
        ship(id, fulfilments.get(1), 1);
        ship(id, fulfilments.get(1), 1);
        assertThat(world.level(sku, MAIN).onHand()).isZero();
        assertThat(world.level(sku, STORE).onHand()).isZero();
    }

    @Test
    void linesOfOneRequestAreCheckedTogether() {
        Sku sku = spread("A", 3, 2);
        InsufficientStock refusal = new InsufficientStock(List.of(new Shortage(sku, 6, 5)));
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .line(sku, 3, 100)
                                .line(sku, 3, 100)
                                .tender("card")
                                .build()),
                refusal);
        assertRefused(
                () -> world.oms
                        .holds()
                        .place(PlaceHold.of(
                                world.next(),
                                Duration.ofMinutes(5),
                                new PlaceHold.Line(sku, 3),
                                new PlaceHold.Line(sku, 3))),
                refusal);
        world.placed(order -> order.line(sku, 3, 100).line(sku, 2, 100));
        assertThat(world.available(sku)).isZero();
    }

    @Test
    void kitsThatShareAComponentAreCheckedTogether() {
        Sku screw = spread("SCREW", 6, 1);
        Sku chair = kit("CHAIR", screw, 4);
        Sku table = kit("TABLE", screw, 4);
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .line(chair, 1, 100)
                                .line(table, 1, 100)
                                .tender("card")
                                .build()),
                new InsufficientStock(List.of(new Shortage(screw, 8, 7))));
        world.placed(chair, 1, 100);
        assertThat(world.available(screw)).isEqualTo(3);
    }

    private Sku kit(String name, Sku component, long quantity) {
        Sku kit = Sku.of(name);
        world.oms
                .stock()
                .defineItem(DefineItem.kit(world.next(), kit, "", new KitComponent(component, quantity, 1)))
                .orElseThrow();
        return kit;
    }

    @Test
    void aHoldIsReleasedOnce() {
        Sku sku = world.stocked("A", 5);
        Hold hold = held(new PlaceHold.Line(sku, 3));
        world.oms.holds().release(new ReleaseHold(world.next(), hold.id())).orElseThrow();
        assertThat(world.available(sku)).isEqualTo(5);
        assertRefused(
                () -> world.oms.holds().release(new ReleaseHold(world.next(), hold.id())),
                new HoldNotActive(hold.id(), Hold.Status.RELEASED));
        assertThat(world.available(sku)).isEqualTo(5);
    }

    @Test
    void anOrderIsReleasedOnceAndCancelledOnce() {
        Sku sku = world.stocked("A", 5);
        OrderId id = world.placed(sku, 3, 100);
        world.released(id);
        assertRefused(
                () -> world.oms.fulfilments().release(ReleaseFulfilment.all(world.next(), id)),
                new NothingToRelease(id));
        world.oms.orders().cancel(CancelOrder.all(world.next(), id, "")).orElseThrow();
        assertRefused(() -> world.oms.orders().cancel(CancelOrder.all(world.next(), id, "")), new NothingToCancel(id));
        assertThat(world.level(sku, MAIN).available()).isEqualTo(5);
        assertThat(world.level(sku, MAIN).reserved()).isZero();
    }

    @Test
    void cancellingWhatWasNeverReservedFreesNothing() {
        Sku sku = world.stocked("A", 1);
        OrderId id = world.placed(order -> order.line(sku, 4, 100).allocation(AllocationPolicy.PARTIAL));
        world.oms
                .orders()
                .cancel(CancelOrder.units(world.next(), id, LINE_1, 3, ""))
                .orElseThrow();
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(1);
        assertThat(world.available(sku)).isZero();
    }

    @Test
    void anAdjustmentBelowWhatIsReservedIsRefused() {
        Sku sku = world.stocked("A", 5);
        world.placed(sku, 4, 100);
        assertRefused(
                () -> world.oms.stock().adjust(new AdjustStock(world.next(), new StockKey(sku, MAIN), -2, "lost")),
                new InsufficientStock(List.of(new Shortage(sku, 2, 1))));
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(4);
    }

    @Test
    void aReservationIsNotMovedToALocationThatHasLess() {
        Sku sku = spread("A", 5, 2);
        Hold hold = held(new PlaceHold.Line(sku, 3));
        assertRefused(
                () -> world.oms.holds().move(new MoveHold(world.next(), hold.id(), sku, MAIN, STORE, 3)),
                new InsufficientStock(List.of(new Shortage(sku, 3, 2))));
        world.oms
                .holds()
                .move(new MoveHold(world.next(), hold.id(), sku, MAIN, STORE, 2))
                .orElseThrow();
        assertThat(world.level(sku, MAIN).held()).isEqualTo(1);
        assertThat(world.level(sku, STORE).held()).isEqualTo(2);
        assertThat(world.available(sku)).isEqualTo(4);
    }

    @Test
    void anOrderReservesItsOpenUnitsOnceHoweverOftenItIsAskedTo() {
        Sku sku = world.stocked("A", 1);
        OrderId id = world.placed(order -> order.line(sku, 3, 100).allocation(AllocationPolicy.PARTIAL));
        world.receive(sku, STORE, 9);
        world.oms.orders().allocate(new AllocateOrder(world.next(), id)).orElseThrow();
        assertThat(world.oms
                        .orders()
                        .allocate(new AllocateOrder(world.next(), id))
                        .isAccepted())
                .isFalse();
        assertThat(where(id)).isEqualTo(Map.of(MAIN, 1L, STORE, 2L));
        assertThat(world.available(sku)).isEqualTo(7);
    }
}
