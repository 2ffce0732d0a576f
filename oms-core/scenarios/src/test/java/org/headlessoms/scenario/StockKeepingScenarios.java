package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.headlessoms.command.NotFound;
import org.headlessoms.event.Event;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.Storage;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.ChangeCondition;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.SetSafetyStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockCondition;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.watch.StockCameBack;
import org.headlessoms.watch.StockRanLow;
import org.headlessoms.watch.WatchStock;
import org.junit.jupiter.api.Test;

@OnEveryStorage
class StockKeepingScenarios extends Scenario {

    private void keepSafe(Sku sku, long units) {
        world.oms
                .stock()
                .setSafetyStock(new SetSafetyStock(world.next(), sku, MAIN, units))
                .orElseThrow();
    }

    private void adjust(Sku sku, long change) {
        world.oms
                .stock()
                .adjust(new AdjustStock(world.next(), new StockKey(sku, MAIN), change, "found"))
                .orElseThrow();
    }

    private void watch(Sku sku, long lowAt, long backAt) {
        world.oms
                .stock()
                .watch(new WatchStock(world.next(), sku, MAIN, lowAt, backAt, true))
                .orElseThrow();
    }

    private List<Event> told() {
        List<Event> told = new ArrayList<>();
        for (int bucket = 0; bucket < Storage.JOURNAL_BUCKETS; bucket++) {
            JournalPage page = world.oms.journal().read(bucket, 0, 1000);
            page.events().stream().map(RecordedEvent::event).forEach(told::add);
        }
        told.removeIf(event -> !(event instanceof StockRanLow || event instanceof StockCameBack));
        return told;
    }

    private StockLevel level(Sku sku, long available, long reserved, long safety, long quarantine, long damaged) {
        return new StockLevel(new StockKey(sku, MAIN), available, reserved, 0, safety, quarantine, damaged);
    }

    @Test
    void safetyStockIsTakenFromWhatIsThereAndFilledUpFirst() {
        Sku sku = world.stocked("A", 3);
        keepSafe(sku, 5);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 0, 3, 0, 0));
        world.receive(sku, MAIN, 1);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 0, 4, 0, 0));
        world.receive(sku, MAIN, 10);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 9, 0, 5, 0, 0));
        keepSafe(sku, 2);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 12, 0, 2, 0, 0));
        keepSafe(sku, 0);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 14, 0, 0, 0, 0));
    }

    @Test
    void safetyStockIsNotSoldAndComesBeforeBackorders() {
        Sku sku = world.stocked("A", 4);
        keepSafe(sku, 3);
        OrderId order =
                world.placed(one -> one.allocation(AllocationPolicy.BACKORDER).line(sku, 2, 100));
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 1, 3, 0, 0));
        keepSafe(sku, 6);
        world.receive(sku, MAIN, 3);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 1, 6, 0, 0));
        world.receive(sku, MAIN, 3);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 2, 2, 6, 0, 0));
        assertThat(world.find(order).lines().get(0).quantities().backordered()).isZero();
    }

    @Test
    void loweringTheSafetyStockServesBackorders() {
        Sku sku = world.stocked("A", 4);
        keepSafe(sku, 4);
        world.placed(one -> one.allocation(AllocationPolicy.BACKORDER).line(sku, 3, 100));
        keepSafe(sku, 2);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 2, 2, 0, 0));
    }

    @Test
    void aConditionChangesOnlyUnitsNobodyHasReserved() {
        Sku sku = world.stocked("A", 5);
        world.placed(sku, 2, 100);
        world.oms
                .stock()
                .changeCondition(new ChangeCondition(
                        world.next(),
                        new StockKey(sku, MAIN),
                        StockCondition.SELLABLE,
                        StockCondition.QUARANTINE,
                        3,
                        "smells"))
                .orElseThrow();
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 2, 0, 3, 0));
        assertRefused(
                () -> world.oms
                        .stock()
                        .changeCondition(new ChangeCondition(
                                world.next(),
                                new StockKey(sku, MAIN),
                                StockCondition.SELLABLE,
                                StockCondition.DAMAGED,
                                1,
                                "wet")),
                new InsufficientStock(List.of(new Shortage(sku, 1, 0))));
        world.oms
                .stock()
                .changeCondition(new ChangeCondition(
                        world.next(),
                        new StockKey(sku, MAIN),
                        StockCondition.QUARANTINE,
                        StockCondition.DAMAGED,
                        1,
                        "broken"))
                .orElseThrow();
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 2, 0, 2, 1));
    }

    @Test
    void whatIsGoodAgainServesBackorders() {
        Sku sku = world.stocked("A", 2);
        StockKey key = new StockKey(sku, MAIN);
        world.oms
                .stock()
                .changeCondition(new ChangeCondition(
                        world.next(), key, StockCondition.SELLABLE, StockCondition.QUARANTINE, 2, "check"))
                .orElseThrow();
        world.placed(one -> one.allocation(AllocationPolicy.BACKORDER).line(sku, 1, 100));
        world.oms
                .stock()
                .changeCondition(new ChangeCondition(
                        world.next(), key, StockCondition.QUARANTINE, StockCondition.SELLABLE, 2, "fine"))
                .orElseThrow();
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 1, 1, 0, 0, 0));
    }

    @Test
    void lowAndBackAreToldOnceEachWithHysteresis() {
        Sku sku = world.stocked("A", 10);
        watch(sku, 3, 6);
        world.placed(sku, 6, 100);
        assertThat(told()).isEmpty();
        world.placed(sku, 1, 100);
        assertThat(told()).containsExactly(new StockRanLow(sku, MAIN, 3, 3));
        adjust(sku, 2);
        adjust(sku, -3);
        adjust(sku, 3);
        assertThat(told()).hasSize(1);
        adjust(sku, 1);
        assertThat(told())
                .containsExactlyInAnyOrder(new StockRanLow(sku, MAIN, 3, 3), new StockCameBack(sku, MAIN, 6, 6));
        adjust(sku, -1);
        world.pass(Duration.ofMinutes(1));
        assertThat(told()).hasSize(2);
    }

    @Test
    void whoStartsWatchingAnItemThatIsLowIsToldAndWhoStopsIsNot() {
        Sku sku = world.stocked("A", 1);
        watch(sku, 1, 2);
        world.pass(Duration.ofSeconds(1));
        assertThat(told()).containsExactly(new StockRanLow(sku, MAIN, 1, 1));
        world.oms
                .stock()
                .watch(new WatchStock(world.next(), sku, MAIN, 1, 2, false))
                .orElseThrow();
        adjust(sku, 10);
        world.pass(Duration.ofMinutes(1));
        assertThat(told()).hasSize(1);
    }

    @Test
    void onlyTheWatchedPlaceCounts() {
        Sku sku = world.stocked("A", 5);
        watch(sku, 2, 4);
        world.receive(sku, STORE, 100);
        adjust(sku, -4);
        assertThat(told()).containsExactly(new StockRanLow(sku, MAIN, 1, 2));
    }

    @Test
    void theLevelOfAnyMomentIsKnown() {
        Sku sku = world.stocked("A", 10);
        Instant first = world.clock.instant();
        world.clock.advance(Duration.ofHours(1));
        world.placed(sku, 4, 100);
        Instant second = world.clock.instant();
        world.clock.advance(Duration.ofHours(1));
        adjust(sku, -6);
        StockKey key = new StockKey(sku, MAIN);
        assertThat(world.oms.stock().levelAt(key, first.minusMillis(1))).isEqualTo(StockLevel.empty(key));
        assertThat(world.oms.stock().levelAt(key, first)).isEqualTo(level(sku, 10, 0, 0, 0, 0));
        assertThat(world.oms.stock().levelAt(key, second)).isEqualTo(level(sku, 6, 4, 0, 0, 0));
        assertThat(world.oms.stock().levelAt(key, world.clock.instant())).isEqualTo(level(sku, 0, 4, 0, 0, 0));
    }

    @Test
    void whatIsNotDefinedCannotBeKeptSafeOrWatched() {
        Sku sku = world.stocked("A", 1);
        LocationId nowhere = LocationId.of("nowhere");
        assertRefused(
                () -> world.oms.stock().setSafetyStock(new SetSafetyStock(world.next(), sku, nowhere, 1)),
                new NotFound("location", "nowhere"));
        assertRefused(
                () -> world.oms.stock().watch(new WatchStock(world.next(), Sku.of("B"), MAIN, 1, 2, true)),
                new NotFound("item", "B"));
    }
}
