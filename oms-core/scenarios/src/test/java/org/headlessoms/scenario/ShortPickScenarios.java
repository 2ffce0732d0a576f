package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.STORE;
import static org.headlessoms.scenario.World.where;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Outcome;
import org.headlessoms.fulfilment.NothingMissing;
import org.headlessoms.fulfilment.PickedUnits;
import org.headlessoms.fulfilment.ReportShortPick;
import org.headlessoms.fulfilment.ReservedUnits;
import org.headlessoms.fulfilment.ShortPickReported;
import org.headlessoms.fulfilment.StockEffect;
import org.headlessoms.fulfilment.UnitsNotAvailable;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.LineQuantities;
import org.headlessoms.order.OrderLine;
import org.headlessoms.stock.ChangeCondition;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLot;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.StockCondition;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.stock.Tracking;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

@OnEveryStorage
class ShortPickScenarios extends Scenario {

    private static final Duration DAY = Duration.ofDays(1);
    private static final FulfilmentId F1 = FulfilmentId.of("F1");
    private static final LineId CUP = LineId.of("1.1");
    private static final LineId SPOON = LineId.of("1.2");

    private Outcome<ShortPickReported> report(
            OrderId id, FulfilmentId fulfilment, StockEffect effect, PickedUnits... picked) {
        return world.oms
                .fulfilments()
                .reportShortPick(new ReportShortPick(world.next(), id, fulfilment, List.of(picked), "", effect, DAY));
    }

    private OrderLine line(OrderId id, LineId line) {
        return world.find(id).line(line).orElseThrow();
    }

    private StockLevel level(Sku sku, long available, long reserved, long quarantine) {
        return new StockLevel(new StockKey(sku, MAIN), available, reserved, 0, 0, quarantine, 0);
    }

    private OrderId released(Sku sku, long quantity) {
        OrderId id = world.placed(order -> order.line(sku, quantity, 100).allocation(AllocationPolicy.BACKORDER));
        world.released(id);
        return id;
    }

    @Test
    void whatIsMissingComesFromTheNextLocationAndThenFromTheOneAfter() {
        Sku sku = world.stocked("A", 3);
        world.receive(sku, STORE, 1);
        world.receive(sku, OUTLET, 1);
        OrderId id = released(sku, 3);
        report(id, F1, StockEffect.WRITTEN_OFF, PickedUnits.of(LINE_1, 2)).orElseThrow();
        assertThat(line(id, LINE_1).quantities()).isEqualTo(new LineQuantities(3, 0, 0, 1, 2, 0, 0, 0, 0));
        assertThat(where(line(id, LINE_1))).isEqualTo(Map.of(STORE, 1L));
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 2, 0));
        FulfilmentId second = world.released(id).get(0).id();
        report(id, second, StockEffect.WRITTEN_OFF, PickedUnits.of(LINE_1, 0)).orElseThrow();
        assertThat(where(line(id, LINE_1))).isEqualTo(Map.of(OUTLET, 1L));
        FulfilmentId third = world.released(id).get(0).id();
        report(id, third, StockEffect.WRITTEN_OFF, PickedUnits.of(LINE_1, 0)).orElseThrow();
        assertThat(line(id, LINE_1).quantities()).isEqualTo(new LineQuantities(3, 0, 1, 0, 2, 0, 0, 0, 0));
        assertThat(world.onHand(sku)).isEqualTo(2);
        world.shipped(id, F1);
        assertThat(world.onHand(sku)).isZero();
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 3.00 GBP", "CAPTURE 2.00 GBP");
    }

    @Test
    void theSameReportUnderAnotherIdChangesNothing() {
        Sku sku = world.stocked("A", 3);
        OrderId id = released(sku, 3);
        PickedUnits two = PickedUnits.of(LINE_1, 2);
        report(id, F1, StockEffect.TO_BE_COUNTED, two).orElseThrow();
        assertRefused(() -> report(id, F1, StockEffect.TO_BE_COUNTED, two), new NothingMissing(F1));
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 2, 1));
    }

    @Test
    void whatIsFoundLaterIsSoldAgain() {
        Sku sku = world.stocked("A", 3);
        OrderId id = released(sku, 3);
        report(id, F1, StockEffect.TO_BE_COUNTED, PickedUnits.of(LINE_1, 2)).orElseThrow();
        world.pass(DAY);
        assertThat(line(id, LINE_1).quantities().backordered()).isEqualTo(1);
        world.oms
                .stock()
                .changeCondition(new ChangeCondition(
                        world.next(),
                        new StockKey(sku, MAIN),
                        StockCondition.QUARANTINE,
                        StockCondition.SELLABLE,
                        1,
                        "was on the wrong shelf"))
                .orElseThrow();
        assertThat(where(line(id, LINE_1))).isEqualTo(Map.of(MAIN, 1L));
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 3, 0));
    }

    @Test
    void aComponentThatIsShortIsSourcedAlone() {
        OrderId id = releasedSet(4);
        world.receive(Sku.of("SPOON"), STORE, 1);
        report(id, F1, StockEffect.WRITTEN_OFF, PickedUnits.of(SPOON, 2)).orElseThrow();
        assertThat(line(id, CUP).quantities()).isEqualTo(new LineQuantities(2, 0, 0, 0, 2, 0, 0, 0, 0));
        assertThat(line(id, SPOON).quantities()).isEqualTo(new LineQuantities(4, 0, 1, 1, 2, 0, 0, 0, 0));
        assertThat(where(line(id, SPOON))).isEqualTo(Map.of(STORE, 1L));
    }

    @Test
    void wholeSetsThatAreShortAreSourcedAsSets() {
        OrderId id = releasedSet(4);
        world.receive(Sku.of("SPOON"), STORE, 3);
        world.receive(Sku.of("CUP"), STORE, 2);
        report(id, F1, StockEffect.WRITTEN_OFF, PickedUnits.of(CUP, 0), PickedUnits.of(SPOON, 0))
                .orElseThrow();
        assertThat(line(id, CUP).quantities()).isEqualTo(new LineQuantities(2, 0, 1, 1, 0, 0, 0, 0, 0));
        assertThat(line(id, SPOON).quantities()).isEqualTo(new LineQuantities(4, 0, 2, 2, 0, 0, 0, 0, 0));
        assertThat(world.level(Sku.of("SPOON"), STORE).available()).isEqualTo(1);
        assertThat(world.level(Sku.of("CUP"), STORE).available()).isEqualTo(1);
    }

    /** Two sets of a cup and two spoons, released at the main warehouse. */
    private OrderId releasedSet(long spoons) {
        Sku cup = world.stocked("CUP", 2);
        Sku spoon = world.stocked("SPOON", spoons);
        Sku set = Sku.of("SET");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(
                        world.next(), set, "", new KitComponent(cup, 1, 2), new KitComponent(spoon, 2, 1)))
                .orElseThrow();
        return released(set, 2);
    }

    @Test
    void aLotThatIsShortIsReplacedByAnother() {
        Sku milk = Sku.of("MILK");
        world.oms
                .stock()
                .defineItem(new DefineItem(world.next(), milk, "", List.of(), Tracking.LOT, 0))
                .orElseThrow();
        StockPlace early = lot(milk, "E", LocalDate.of(2026, 4, 1), 2);
        StockPlace late = lot(milk, "L", LocalDate.of(2026, 5, 1), 5);
        OrderId id = released(milk, 4);
        ReportShortPick command = new ReportShortPick(
                world.next(),
                id,
                F1,
                List.of(new PickedUnits(LINE_1, Optional.of(LotId.of("E")), 1)),
                "",
                StockEffect.WRITTEN_OFF,
                Duration.ZERO);
        ShortPickReported reported =
                world.oms.fulfilments().reportShortPick(command).orElseThrow();
        assertThat(reported.unfulfilled().units()).containsExactly(new ReservedUnits(LINE_1, early, 1));
        assertThat(line(id, LINE_1).reservedAt()).isEqualTo(Map.of(late, 1L));
        assertThat(world.oms.stock().levels(milk))
                .containsExactly(
                        new StockLevel(new StockKey(milk, early), 0, 1, 0, 0, 0, 0),
                        new StockLevel(new StockKey(milk, late), 2, 3, 0, 0, 0, 0));
        assertThat(world.shipped(id, F1).units())
                .extracting(units -> units.place() + " " + units.quantity())
                .containsExactly("main#E 1", "main#L 2");
    }

    private StockPlace lot(Sku sku, String lot, LocalDate expiresOn, long units) {
        LotId id = LotId.of(lot);
        world.oms
                .stock()
                .defineLot(new DefineLot(world.next(), sku, id, Optional.of(expiresOn)))
                .orElseThrow();
        world.oms
                .stock()
                .receive(
                        new ReceiveStock(world.next(), MAIN, List.of(new ReceiptLine(sku, units, Optional.of(id))), ""))
                .orElseThrow();
        return StockPlace.of(MAIN).inLot(Optional.of(id));
    }

    @Test
    void moreThanIsOutstandingCannotBeFound() {
        Sku sku = world.stocked("A", 3);
        OrderId id = released(sku, 3);
        StockEffect gone = StockEffect.WRITTEN_OFF;
        assertRefused(() -> report(id, F1, gone, PickedUnits.of(LINE_1, 4)), new UnitsNotAvailable(LINE_1, 4, 3));
        assertRefused(() -> report(id, F1, gone, PickedUnits.of(LINE_1, 3)), new NothingMissing(F1));
        assertRefused(() -> report(id, F1, gone, PickedUnits.of(LineId.of("9"), 0)), new NotFound("line", "9"));
        FulfilmentId second = FulfilmentId.of("F2");
        assertRefused(() -> report(id, second, gone, PickedUnits.of(LINE_1, 0)), new NotFound("fulfilment", "F2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(id, F1, gone, PickedUnits.of(LINE_1, 0), PickedUnits.of(LINE_1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(
                        id,
                        F1,
                        gone,
                        PickedUnits.of(LINE_1, 0),
                        new PickedUnits(LINE_1, Optional.of(LotId.of("E")), 1)));
    }
}
