package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.headlessoms.command.NotFound;
import org.headlessoms.event.StreamId;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.PickedUnits;
import org.headlessoms.fulfilment.ReportShortPick;
import org.headlessoms.fulfilment.StockEffect;
import org.headlessoms.hold.HoldChanged;
import org.headlessoms.hold.HoldLine;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.LineQuantities;
import org.headlessoms.shortage.PromisedUnits;
import org.headlessoms.shortage.ResolveShortage;
import org.headlessoms.shortage.ShortageNotOpen;
import org.headlessoms.shortage.StockShortage;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.CountStock;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.SetSafetyStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.ShortagePolicy;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

@OnEveryStorage
class ShortageScenarios extends Scenario {

    private StockKey main(Sku sku) {
        return new StockKey(sku, MAIN);
    }

    private OrderId placed(Sku sku, long units) {
        world.clock.advance(Duration.ofSeconds(1));
        return world.placed(sku, units, 100);
    }

    private HoldId held(Sku sku, long units) {
        world.clock.advance(Duration.ofSeconds(1));
        return world.oms
                .holds()
                .place(PlaceHold.of(world.next(), Duration.ofHours(1), new PlaceHold.Line(sku, units)))
                .orElseThrow()
                .hold()
                .id();
    }

    private void count(Sku sku, long counted) {
        world.oms
                .stock()
                .count(new CountStock(world.next(), main(sku), counted, "count", ShortagePolicy.RECORD))
                .orElseThrow();
    }

    private StockShortage shortage(Sku sku) {
        return world.oms.synchronisation().shortage(main(sku)).orElseThrow();
    }

    private LineQuantities line(OrderId order) {
        return world.find(order).lines().get(0).quantities();
    }

    private StockLevel level(Sku sku, long available, long reserved, long held, long safety) {
        return new StockLevel(main(sku), available, reserved, held, safety, 0, 0);
    }

    private static PromisedUnits of(OrderId order, long units) {
        return new PromisedUnits(StreamId.of(order), units);
    }

    @Test
    void theOldestOrdersKeepTheirsAndTheNewestWait() {
        Sku sku = world.stocked("A", 10);
        OrderId first = placed(sku, 4);
        OrderId second = placed(sku, 3);
        OrderId third = placed(sku, 2);
        count(sku, 5);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 5, 0, 0));
        assertThat(List.of(
                        line(first).reserved(),
                        line(second).reserved(),
                        line(third).reserved()))
                .containsExactly(4L, 1L, 0L);
        assertThat(List.of(line(second).backordered(), line(third).backordered()))
                .containsExactly(2L, 2L);
        assertThat(world.oms.backorders().queue(sku, 10))
                .extracting(entry -> entry.orderId() + " " + entry.quantity())
                .containsExactly(second + " 2", third + " 2");
        StockShortage shortage = shortage(sku);
        assertThat(shortage.losers()).containsExactly(of(third, 2), of(second, 2));
        assertThat(shortage.lost()).isEqualTo(4);
        assertThat(shortage.uncovered()).isZero();
        assertThat(shortage.cause()).isEqualTo("count");
        assertThat(world.oms.synchronisation().openShortages(sku)).containsExactly(shortage);
    }

    @Test
    void aCountIsStillRefusedUnlessItSaysWhatToDo() {
        Sku sku = world.stocked("A", 10);
        placed(sku, 4);
        assertRefused(
                () -> world.oms.stock().count(new CountStock(world.next(), main(sku), 3, "")),
                new InsufficientStock(List.of(new Shortage(sku, 4, 3))));
        assertRefused(
                () -> world.oms.stock().adjust(new AdjustStock(world.next(), main(sku), -7, "gone")),
                new InsufficientStock(List.of(new Shortage(sku, 7, 6))));
        assertRefused(
                () -> world.oms
                        .stock()
                        .adjust(new AdjustStock(world.next(), main(sku), -11, "gone", ShortagePolicy.RECORD)),
                new InsufficientStock(List.of(new Shortage(sku, 11, 10))));
    }

    @Test
    void anAdjustmentBelowReservedTakesBackJustWhatIsMissing() {
        Sku sku = world.stocked("A", 10);
        OrderId first = placed(sku, 4);
        OrderId second = placed(sku, 4);
        world.oms
                .stock()
                .adjust(new AdjustStock(world.next(), main(sku), -3, "broken", ShortagePolicy.RECORD))
                .orElseThrow();
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 7, 0, 0));
        assertThat(line(first).reserved()).isEqualTo(4);
        assertThat(line(second).reserved()).isEqualTo(3);
        world.oms
                .stock()
                .adjust(new AdjustStock(world.next(), main(sku), -7, "fire", ShortagePolicy.RECORD))
                .orElseThrow();
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 0, 0, 0));
        assertThat(line(first).backordered()).isEqualTo(4);
        assertThat(shortage(sku).lost()).isEqualTo(8);
        assertThat(shortage(sku).losers()).containsExactly(of(second, 1), of(second, 3), of(first, 4));
    }

    @Test
    void whatNobodyIsPromisedGoesFirst() {
        Sku sku = world.stocked("A", 10);
        world.oms
                .stock()
                .setSafetyStock(new SetSafetyStock(world.next(), sku, MAIN, 3))
                .orElseThrow();
        OrderId order = placed(sku, 4);
        count(sku, 5);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 4, 0, 1));
        assertThat(line(order).reserved()).isEqualTo(4);
        assertThat(world.oms.synchronisation().shortage(main(sku))).isEmpty();
        count(sku, 4);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 4, 0, 0));
        assertThat(world.oms.synchronisation().shortage(main(sku))).isEmpty();
    }

    @Test
    void holdsLoseBeforeOrdersTheNewestFirst() {
        Sku sku = world.stocked("A", 10);
        HoldId old = held(sku, 2);
        OrderId order = placed(sku, 4);
        HoldId young = held(sku, 3);
        count(sku, 5);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 4, 1, 0));
        assertThat(world.oms.holds().find(young).orElseThrow().lines()).isEmpty();
        assertThat(world.oms.holds().find(old).orElseThrow().lines()).containsExactly(new HoldLine(main(sku), 1));
        assertThat(line(order).reserved()).isEqualTo(4);
        assertThat(shortage(sku).losers())
                .containsExactly(new PromisedUnits(StreamId.of(young), 3), new PromisedUnits(StreamId.of(old), 1));
        assertThat(world.storage.stream(world.tenant, StreamId.of(old), 1, 9)
                        .get(0)
                        .event())
                .isEqualTo(new HoldChanged(old, List.of(new HoldLine(main(sku), 1)), List.of(new Shortage(sku, 2, 1))));
        world.placed(one -> one.hold(old).line(sku, 1, 100));
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 5, 0, 0));
    }

    @Test
    void anExpiredHoldCountsAsFree() {
        Sku sku = world.stocked("A", 5);
        held(sku, 3);
        OrderId order = placed(sku, 2);
        world.clock.advance(Duration.ofHours(2));
        count(sku, 2);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 2, 0, 0));
        assertThat(line(order).reserved()).isEqualTo(2);
        assertThat(world.oms.synchronisation().shortage(main(sku))).isEmpty();
    }

    @Test
    void whoLosesIsServedElsewhereInTheSameCommit() {
        Sku sku = world.stocked("A", 5);
        OrderId first = placed(sku, 2);
        OrderId second = placed(sku, 3);
        world.receive(sku, STORE, 2);
        count(sku, 1);
        assertThat(World.where(world.find(first).lines().get(0))).isEqualTo(Map.of(MAIN, 1L, STORE, 1L));
        assertThat(World.where(world.find(second).lines().get(0))).isEqualTo(Map.of(STORE, 1L));
        assertThat(line(second).backordered()).isEqualTo(2);
        assertThat(world.level(sku, STORE).reserved()).isEqualTo(2);
        assertThat(shortage(sku).lost()).isEqualTo(4);
    }

    @Test
    void aKitGivesUpCompleteSets() {
        Sku nut = world.stocked("NUT", 20);
        Sku bolt = world.stocked("BOLT", 10);
        Sku kit = Sku.of("KIT");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(
                        world.next(), kit, "", new KitComponent(nut, 2, 1), new KitComponent(bolt, 1, 1)))
                .orElseThrow();
        OrderId order = placed(kit, 3);
        assertThat(world.level(nut, MAIN)).isEqualTo(level(nut, 14, 6, 0, 0));
        count(nut, 3);
        assertThat(world.level(nut, MAIN)).isEqualTo(level(nut, 1, 2, 0, 0));
        assertThat(world.level(bolt, MAIN)).isEqualTo(level(bolt, 9, 1, 0, 0));
        assertThat(world.find(order).lines())
                .extracting(
                        line -> line.quantities().reserved(),
                        line -> line.quantities().backordered())
                .containsExactly(tuple(2L, 4L), tuple(1L, 2L));
        world.receive(nut, MAIN, 4);
        assertThat(world.find(order).lines())
                .extracting(line -> line.quantities().backordered())
                .containsExactly(0L, 0L);
        assertThat(world.level(bolt, MAIN)).isEqualTo(level(bolt, 7, 3, 0, 0));
    }

    @Test
    void whatIsBeingPickedIsTheLastToLoseAndTheRecordSaysSo() {
        Sku sku = world.stocked("A", 6);
        OrderId first = placed(sku, 4);
        OrderId second = placed(sku, 2);
        List<Fulfilment> picking = world.released(first);
        count(sku, 3);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 4, 0, 0));
        assertThat(line(first).released()).isEqualTo(4);
        assertThat(line(second).backordered()).isEqualTo(2);
        assertThat(shortage(sku).uncovered()).isEqualTo(1);
        assertThat(shortage(sku).atRisk()).containsExactly(of(first, 4));
        assertThat(shortage(sku).losers()).containsExactly(of(second, 2));
        world.receive(sku, MAIN, 1);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 4, 0, 0));
        assertThat(shortage(sku).uncovered()).isZero();
        assertThat(shortage(sku).atRisk()).isEmpty();
        assertThat(shortage(sku).isOpen()).isTrue();
        world.shipped(first, picking.get(0).id());
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 0, 0, 0));
    }

    @Test
    void whatAPickGivesBackWasNeverThere() {
        Sku sku = world.stocked("A", 4);
        OrderId order = placed(sku, 4);
        world.released(order);
        count(sku, 1);
        assertThat(shortage(sku).uncovered()).isEqualTo(3);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 4, 0, 0));
        world.oms
                .orders()
                .cancel(new CancelOrder(world.next(), order, List.of(), "cannot be picked"))
                .orElseThrow();
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 1, 0, 0, 0));
        assertThat(shortage(sku).isOpen()).isFalse();
        assertThat(shortage(sku).lost()).isZero();
    }

    @Test
    void whatAPickerDoesNotFindIsNotCountedAsMissingTwice() {
        Sku sku = world.stocked("A", 4);
        OrderId order = placed(sku, 4);
        List<Fulfilment> picking = world.released(order);
        count(sku, 3);
        assertThat(shortage(sku).uncovered()).isEqualTo(1);
        world.oms
                .fulfilments()
                .reportShortPick(new ReportShortPick(
                        world.next(),
                        order,
                        picking.get(0).id(),
                        List.of(new PickedUnits(LINE_1, Optional.empty(), 3)),
                        "",
                        StockEffect.WRITTEN_OFF,
                        Duration.ZERO))
                .orElseThrow();
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 3, 0, 0));
        assertThat(shortage(sku).uncovered()).isZero();
        world.receive(sku, MAIN, 5);
        assertThat(world.onHand(sku)).isEqualTo(8);
    }

    @Test
    void whatShippedAfterAllWasThere() {
        Sku sku = world.stocked("A", 4);
        OrderId order = placed(sku, 4);
        List<Fulfilment> picking = world.released(order);
        count(sku, 3);
        world.shipped(order, picking.get(0).id());
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 0, 0, 0));
        count(sku, 0);
        world.receive(sku, MAIN, 5);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 5, 0, 0, 0));
        assertThat(shortage(sku).isOpen()).isFalse();
    }

    @Test
    void aSecondCountSeesWhatIsUncoveredAndIsNotASecondLoss() {
        Sku sku = world.stocked("A", 4);
        world.released(placed(sku, 4));
        count(sku, 1);
        String before = world.level(sku, MAIN).toString();
        assertThat(world.oms
                        .stock()
                        .count(new CountStock(world.next(), main(sku), 1, "again"))
                        .orElseThrow()
                        .expected())
                .isEqualTo(1);
        assertThat(world.level(sku, MAIN)).hasToString(before);
        assertThat(shortage(sku).uncovered()).isEqualTo(3);
        count(sku, 4);
        assertThat(shortage(sku).uncovered()).isZero();
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 4, 0, 0));
    }

    @Test
    void aShortageIsOverWhenEverybodyWasServedAndUnitsAreLeft() {
        Sku sku = world.stocked("A", 5);
        OrderId order = placed(sku, 5);
        count(sku, 2);
        world.receive(sku, MAIN, 3);
        assertThat(line(order).reserved()).isEqualTo(5);
        assertThat(shortage(sku).isOpen()).isTrue();
        world.receive(sku, MAIN, 1);
        assertThat(shortage(sku).isOpen()).isFalse();
        assertThat(shortage(sku).resolution()).isEqualTo("units are available again");
        assertThat(world.oms.synchronisation().openShortages(sku)).isEmpty();
        placed(sku, 1);
        count(sku, 5);
        assertThat(shortage(sku).isOpen()).isTrue();
        assertThat(shortage(sku).lost()).isEqualTo(1);
    }

    @Test
    void aShortageIsClosedByHandOnce() {
        Sku sku = world.stocked("A", 5);
        world.released(placed(sku, 5));
        count(sku, 2);
        ResolveShortage resolve = new ResolveShortage(world.next(), main(sku), "found behind the shelf");
        assertThat(world.oms
                        .synchronisation()
                        .resolve(resolve)
                        .orElseThrow()
                        .shortage()
                        .uncovered())
                .isZero();
        assertThat(shortage(sku).resolution()).isEqualTo("found behind the shelf");
        assertRefused(
                () -> world.oms.synchronisation().resolve(new ResolveShortage(world.next(), main(sku), "again")),
                new ShortageNotOpen(main(sku)));
        assertRefused(
                () -> world.oms
                        .synchronisation()
                        .resolve(new ResolveShortage(world.next(), new StockKey(sku, STORE), "x")),
                new NotFound("shortage", "A@store"));
    }

    @Test
    void aShortageOfMoreThanOneCommitTakesIsGoneOnWith() {
        Sku sku = world.stocked("A", 230);
        List<OrderId> orders =
                IntStream.range(0, 230).mapToObj(i -> placed(sku, 1)).toList();
        count(sku, 10);
        assertThat(shortage(sku).uncovered()).isEqualTo(20);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 30, 0, 0));
        world.pass(Duration.ofSeconds(1));
        assertThat(shortage(sku).uncovered()).isZero();
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 10, 0, 0));
        assertThat(shortage(sku).lost()).isEqualTo(220);
        assertThat(line(orders.get(9)).reserved()).isEqualTo(1);
        assertThat(line(orders.get(10)).backordered()).isEqualTo(1);
    }
}
