package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.NotFound;
import org.headlessoms.event.StreamId;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.returns.Disposition;
import org.headlessoms.shortage.PromisedUnits;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLot;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.stock.Tracking;
import org.headlessoms.sync.CompleteSnapshot;
import org.headlessoms.sync.LineReport;
import org.headlessoms.sync.SnapshotSweep;
import org.headlessoms.sync.SourceLine;
import org.headlessoms.sync.StockSynchronised;
import org.headlessoms.sync.SynchroniseStock;
import org.headlessoms.sync.Treatment;
import org.headlessoms.sync.Unsellable;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SnapshotId;
import org.headlessoms.value.SourceId;
import org.junit.jupiter.api.Test;

@OnEveryStorage
class SyncScenarios extends Scenario {

    private static final SourceId WMS = SourceId.of("wms-1");
    private static final SourceId POS = SourceId.of("pos-7");

    private static StockKey main(Sku sku) {
        return new StockKey(sku, MAIN);
    }

    private static SourceLine line(Sku sku, long version, long quantity) {
        return new SourceLine(main(sku), version, quantity);
    }

    private StockSynchronised send(SynchroniseStock command) {
        return world.oms.synchronisation().synchronise(command).orElseThrow();
    }

    /** What the warehouse says it has now. */
    private StockSynchronised report(SourceLine... lines) {
        return send(SynchroniseStock.snapshot(
                world.next(), WMS, SnapshotId.of("s1"), world.clock.instant(), List.of(lines)));
    }

    private StockSynchronised delta(SourceId source, SourceLine... lines) {
        return send(SynchroniseStock.delta(world.next(), source, List.of(lines)));
    }

    private CompleteSnapshot complete(String snapshot, long version, LocationId... locations) {
        return new CompleteSnapshot(
                world.next(),
                WMS,
                SnapshotId.of(snapshot),
                version,
                Optional.of(world.clock.instant()),
                List.of(locations));
    }

    private SnapshotSweep completed(CompleteSnapshot command) {
        return world.oms.synchronisation().complete(command).orElseThrow().sweep();
    }

    private StockLevel level(Sku sku, long available, long reserved, long quarantine, long damaged) {
        return new StockLevel(main(sku), available, reserved, 0, 0, quarantine, damaged);
    }

    private OrderId placed(Sku sku, long units) {
        world.clock.advance(Duration.ofSeconds(1));
        return world.placed(sku, units, 100);
    }

    @Test
    void theBooksSayWhatTheSourceSays() {
        Sku more = world.stocked("A", 5);
        Sku less = world.stocked("B", 5);
        Sku same = world.stocked("C", 5);
        Sku fresh = world.item("D");
        StockSynchronised answer = report(line(more, 1, 8), line(less, 1, 2), line(same, 1, 5), line(fresh, 1, 7));
        assertThat(answer.unchanged()).isEqualTo(1);
        assertThat(answer.reports())
                .containsExactly(
                        new LineReport(main(more), Treatment.CHANGED, 8, 5, 0, 8, 0),
                        new LineReport(main(less), Treatment.CHANGED, 2, 5, 0, 2, 0),
                        new LineReport(main(fresh), Treatment.CHANGED, 7, 0, 0, 7, 0));
        assertThat(List.of(world.available(more), world.available(less), world.available(same), world.available(fresh)))
                .containsExactly(8L, 2L, 5L, 7L);
        assertThat(world.oms
                        .synchronisation()
                        .lastApplied(WMS, main(same))
                        .orElseThrow()
                        .sourceVersion())
                .isEqualTo(1);
    }

    @Test
    void aLateMessageNeverUndoesANewerOne() {
        Sku sku = world.stocked("A", 5);
        report(line(sku, 20, 9));
        assertThat(report(line(sku, 19, 3)).reports())
                .containsExactly(new LineReport(main(sku), Treatment.OLDER, 3, 0, 0, 0, 0));
        assertThat(world.available(sku)).isEqualTo(9);
        delta(WMS, line(sku, 21, -2));
        assertThat(report(line(sku, 20, 9)).count(Treatment.OLDER)).isEqualTo(1);
        assertThat(world.available(sku)).isEqualTo(7);
    }

    @Test
    void aRepeatedChunkChangesNothing() {
        Sku sku = world.stocked("A", 5);
        SynchroniseStock chunk = SynchroniseStock.delta(world.next(), WMS, List.of(line(sku, 3, 4)));
        StockSynchronised answer = send(chunk);
        assertThat(send(chunk)).isEqualTo(answer);
        assertThat(world.available(sku)).isEqualTo(9);
        String before = world.oms.stock().levels(sku).toString();
        assertThat(delta(WMS, line(sku, 3, 4)).count(Treatment.OLDER)).isEqualTo(1);
        assertThat(world.oms.stock().levels(sku)).hasToString(before);
    }

    @Test
    void everySourceHasItsOwnVersions() {
        Sku sku = world.stocked("A", 5);
        delta(WMS, line(sku, 100, 4));
        delta(POS, line(sku, 1, -2));
        delta(POS, line(sku, 2, -1));
        assertThat(delta(WMS, line(sku, 100, 4)).count(Treatment.OLDER)).isEqualTo(1);
        assertThat(world.available(sku)).isEqualTo(6);
    }

    @Test
    void whatLeftAndCameAfterTheSourceLookedIsAddedOnTop() {
        Sku sku = world.stocked("A", 10);
        OrderId early = placed(sku, 1);
        world.shipAll(early);
        world.clock.advance(Duration.ofMinutes(1));
        Instant looked = world.clock.instant();
        world.clock.advance(Duration.ofMinutes(1));
        world.shipAll(placed(sku, 3));
        world.returned(early, LINE_1, 1, Disposition.RESTOCK);
        world.receive(sku, MAIN, 20);
        world.oms
                .stock()
                .adjust(new AdjustStock(world.next(), main(sku), -5, "somebody's opinion"))
                .orElseThrow();
        assertThat(world.available(sku)).isEqualTo(22);
        StockSynchronised answer = send(
                SynchroniseStock.snapshot(world.next(), WMS, SnapshotId.of("s1"), looked, List.of(line(sku, 1, 9))));
        assertThat(answer.reports()).containsExactly(new LineReport(main(sku), Treatment.CHANGED, 9, 22, 18, 27, 0));
        assertThat(world.available(sku)).isEqualTo(27);
        assertThat(report(line(sku, 2, 27)).unchanged()).isEqualTo(1);
    }

    @Test
    void whatTheSourceMissesIsTakenBackFromTheNewest() {
        Sku sku = world.stocked("A", 9);
        OrderId first = placed(sku, 3);
        OrderId second = placed(sku, 3);
        OrderId third = placed(sku, 3);
        StockSynchronised answer = report(line(sku, 5, 4));
        assertThat(answer.reports()).containsExactly(new LineReport(main(sku), Treatment.SHORT, 4, 9, 0, 4, 5));
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0, 4, 0, 0));
        assertThat(world.find(first).lines().get(0).quantities().reserved()).isEqualTo(3);
        assertThat(world.find(second).lines().get(0).quantities().reserved()).isEqualTo(1);
        assertThat(world.find(third).lines().get(0).quantities().reserved()).isZero();
        assertThat(world.oms.synchronisation().shortage(main(sku)).orElseThrow().losers())
                .containsExactly(new PromisedUnits(StreamId.of(third), 3), new PromisedUnits(StreamId.of(second), 2));
        report(line(sku, 6, 10));
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 1, 9, 0, 0));
        assertThat(world.oms.synchronisation().shortage(main(sku)).orElseThrow().isOpen())
                .isFalse();
    }

    @Test
    void aDeltaBelowZeroEndsAtZero() {
        Sku sku = world.stocked("A", 5);
        OrderId order = placed(sku, 2);
        assertThat(delta(WMS, line(sku, 1, -9)).reports())
                .containsExactly(new LineReport(main(sku), Treatment.SHORT, -9, 5, 0, 0, 2));
        assertThat(world.onHand(sku)).isZero();
        assertThat(world.find(order).lines().get(0).quantities().backordered()).isEqualTo(2);
    }

    @Test
    void whatIsFoundServesWaitingOrders() {
        Sku sku = world.item("A");
        OrderId order =
                world.placed(one -> one.allocation(AllocationPolicy.BACKORDER).line(sku, 3, 100));
        report(line(sku, 1, 5));
        assertThat(world.find(order).lines().get(0).quantities().reserved()).isEqualTo(3);
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 2, 3, 0, 0));
    }

    @Test
    void conditionsAreTakenOverIfTheSourceTellsThem() {
        Sku sku = world.stocked("A", 10);
        world.clock.advance(Duration.ofSeconds(1));
        report(new SourceLine(main(sku), 1, 9, Optional.of(new Unsellable(2, 1))));
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 6, 0, 2, 1));
        report(line(sku, 2, 12));
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 9, 0, 2, 1));
        report(new SourceLine(main(sku), 3, 12, Optional.of(new Unsellable(0, 5))));
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 7, 0, 0, 5));
    }

    @Test
    void lotsAreReportedOneByOne() {
        Sku sku = Sku.of("MILK");
        world.oms
                .stock()
                .defineItem(DefineItem.tracked(world.next(), sku, "", Tracking.LOT))
                .orElseThrow();
        world.oms
                .stock()
                .defineLot(new DefineLot(world.next(), sku, LotId.of("L1"), Optional.empty()))
                .orElseThrow();
        StockKey lot = new StockKey(sku, StockPlace.of("main#L1"));
        StockKey unknown = new StockKey(sku, StockPlace.of("main#L2"));
        StockSynchronised answer = report(new SourceLine(lot, 1, 4), new SourceLine(unknown, 1, 4), line(sku, 1, 4));
        assertThat(answer.reports())
                .extracting(LineReport::treatment)
                .containsExactly(Treatment.CHANGED, Treatment.WRONG_LOT, Treatment.WRONG_LOT);
        assertThat(world.oms.stock().levels(sku)).containsExactly(new StockLevel(lot, 4, 0, 0, 0, 0, 0));
    }

    @Test
    void aLineThatCannotBeBookedDoesNotStopTheOthers() {
        Sku sku = world.item("A");
        Sku kit = Sku.of("KIT");
        Sku unknown = Sku.of("NEW");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(world.next(), kit, "", new KitComponent(sku, 2, 1)))
                .orElseThrow();
        StockSynchronised answer = report(
                line(unknown, 1, 4),
                line(kit, 1, 4),
                new SourceLine(new StockKey(sku, LocationId.of("nowhere")), 1, 4),
                new SourceLine(new StockKey(sku, STORE), 1, 1_000_001),
                line(sku, 1, 1_000_000));
        assertThat(answer.reports())
                .extracting(LineReport::treatment)
                .containsExactly(
                        Treatment.UNKNOWN_ITEM,
                        Treatment.KIT,
                        Treatment.UNKNOWN_LOCATION,
                        Treatment.TOO_MUCH,
                        Treatment.CHANGED);
        assertThat(world.available(sku)).isEqualTo(1_000_000);
        world.item("NEW");
        assertThat(report(line(unknown, 1, 4), line(sku, 1, 1_000_000)).reports())
                .extracting(LineReport::treatment)
                .containsExactly(Treatment.CHANGED, Treatment.OLDER);
        assertThat(world.available(unknown)).isEqualTo(4);
    }

    @Test
    void aChunkHasUpToFiveHundredLines() {
        Sku sku = world.item("A");
        List<SourceLine> lines = IntStream.range(0, 500)
                .mapToObj(i -> line(Sku.of("X" + i), 1, 1))
                .toList();
        assertThat(report(lines.toArray(SourceLine[]::new)).count(Treatment.UNKNOWN_ITEM))
                .isEqualTo(500);
        List<SourceLine> tooMany = IntStream.range(0, 501)
                .mapToObj(i -> line(Sku.of("X" + i), 1, 1))
                .toList();
        assertRefused(
                () -> world.oms.synchronisation().synchronise(SynchroniseStock.delta(world.next(), WMS, tooMany)),
                new LimitExceeded("sync.lines", 500, 501));
        assertThat(world.available(sku)).isZero();
    }

    @Test
    void whatASnapshotDoesNotMentionIsNotThere() {
        Sku mentioned = world.stocked("A", 5);
        Sku gone = world.stocked("B", 5);
        Sku newer = world.stocked("C", 5);
        Sku promised = world.stocked("D", 5);
        world.receive(gone, STORE, 3);
        OrderId order = placed(promised, 2);
        report(line(mentioned, 10, 5));
        delta(WMS, line(newer, 11, 1));
        SnapshotSweep sweep = completed(complete("s1", 10, MAIN));
        assertThat(sweep.levels()).isEqualTo(4);
        assertThat(sweep.emptied()).isEqualTo(2);
        assertThat(sweep.missing()).isEqualTo(2);
        assertThat(List.of(world.onHand(mentioned), world.onHand(newer), world.onHand(promised)))
                .containsExactly(5L, 6L, 0L);
        assertThat(world.level(gone, MAIN).onHand()).isZero();
        assertThat(world.level(gone, STORE).onHand()).isEqualTo(3);
        assertThat(world.find(order).lines().get(0).quantities().backordered()).isEqualTo(2);
    }

    @Test
    void completingASnapshotAgainChangesNothing() {
        world.stocked("A", 5);
        CompleteSnapshot complete = complete("s1", 10, MAIN);
        SnapshotSweep sweep = completed(complete);
        assertThat(completed(complete)).isEqualTo(sweep);
        Sku later = world.stocked("B", 5);
        assertThat(completed(complete("s1", 10, MAIN))).isEqualTo(sweep);
        assertThat(world.onHand(later)).isEqualTo(5);
        assertThat(completed(complete("s1", 10, MAIN, STORE)).emptied()).isEqualTo(1);
        assertThat(world.onHand(later)).isZero();
        assertRefused(
                () -> world.oms.synchronisation().complete(complete("s2", 11, LocationId.of("nowhere"))),
                new NotFound("location", "nowhere"));
    }

    @Test
    void aSnapshotIsSweptPageByPage() {
        List<Sku> items = IntStream.range(0, 501)
                .mapToObj(i -> world.stocked("I" + (1000 + i), 1))
                .toList();
        report(line(items.get(0), 1, 1), line(items.get(500), 1, 1));
        SnapshotSweep sweep = completed(complete("s1", 1, MAIN));
        assertThat(sweep.levels()).isEqualTo(501);
        assertThat(sweep.emptied()).isEqualTo(499);
        assertThat(items.stream().mapToLong(world::onHand).sum()).isEqualTo(2);
    }

    @Test
    void anItemRenamedAfterTheSaleTakesItsReturnUnderItsOldName() {
        Sku old = world.stocked("OLD", 3);
        OrderId order = placed(old, 2);
        world.shipAll(order);
        Sku renamed = world.item("NEW");
        report(line(renamed, 1, 1), line(old, 1, 0));
        world.clock.advance(Duration.ofSeconds(1));
        world.returned(order, LINE_1, 2, Disposition.RESTOCK);
        assertThat(world.level(old, MAIN)).isEqualTo(level(old, 2, 0, 0, 0));
        assertThat(world.level(renamed, MAIN)).isEqualTo(level(renamed, 1, 0, 0, 0));
    }

    @Test
    void reportsAndOrdersAtTheSameTimeNeverPromiseWhatIsNotThere() throws InterruptedException {
        Sku sku = world.stocked("A", 20);
        AtomicInteger reserved = new AtomicInteger();
        AtomicLong versions = new AtomicLong();
        List<Runnable> calls = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            int number = i;
            calls.add(() -> reserved.addAndGet(
                    world.oms.orders().place(order(sku, number)).isAccepted() ? 1 : 0));
            calls.add(() -> send(SynchroniseStock.snapshot(
                    CommandId.of("sync-" + number),
                    WMS,
                    SnapshotId.of("s1"),
                    world.clock.instant(),
                    List.of(line(sku, versions.incrementAndGet(), 3 + number % 5)))));
        }
        ExecutorService pool = Executors.newFixedThreadPool(6);
        calls.forEach(pool::execute);
        pool.shutdown();
        assertThat(pool.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        world.pass(Duration.ofMinutes(1));
        StockLevel level = world.level(sku, MAIN);
        assertThat(level.onHand()).isBetween(3L, 7L);
        assertThat(level.reserved()).isLessThanOrEqualTo(level.onHand());
        long waiting = world.oms.backorders().waiting(sku);
        assertThat(level.reserved() + waiting).isEqualTo(reserved.get());
        assertThat(waiting == 0 || level.available() == 0).isTrue();
    }

    private PlaceOrder order(Sku sku, int number) {
        return PlaceOrder.builder(CommandId.of("order-" + number), "GBP")
                .allocation(AllocationPolicy.BACKORDER)
                .line(sku, 1, 100)
                .tender("card")
                .build();
    }
}
