package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headlessoms.Oms;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.inmemory.SequentialIds;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.MovedSince;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.sync.CompleteSnapshot;
import org.headlessoms.sync.SnapshotSweep;
import org.headlessoms.sync.SourceLine;
import org.headlessoms.sync.StockSynchronised;
import org.headlessoms.sync.SynchroniseStock;
import org.headlessoms.sync.Treatment;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SnapshotId;
import org.headlessoms.value.SourceId;
import org.junit.jupiter.api.Test;

/** Chunks of several snapshots in an order that is not theirs, and goods that move while a chunk is being decided. */
@OnEveryStorage
class SyncOrderScenarios extends Scenario {

    private static final SourceId WMS = SourceId.of("wms-1");

    private SynchroniseStock chunk(String snapshot, Instant asOf, Sku sku, long version, long quantity) {
        SourceLine line = new SourceLine(new StockKey(sku, MAIN), version, quantity);
        return SynchroniseStock.snapshot(world.next(), WMS, SnapshotId.of(snapshot), asOf, List.of(line));
    }

    private StockSynchronised report(String snapshot, Sku sku, long version, long quantity) {
        return world.oms
                .synchronisation()
                .synchronise(chunk(snapshot, world.clock.instant(), sku, version, quantity))
                .orElseThrow();
    }

    private SnapshotSweep completed(String snapshot, long version, LocationId... locations) {
        Optional<Instant> now = Optional.of(world.clock.instant());
        return world.oms
                .synchronisation()
                .complete(new CompleteSnapshot(
                        world.next(), WMS, SnapshotId.of(snapshot), version, now, List.of(locations)))
                .orElseThrow()
                .sweep();
    }

    @Test
    void aLateChunkOfAnOlderSnapshotDoesNotHideThatTheNewerOneMentionedALevel() {
        Sku changed = world.stocked("A", 5);
        Sku same = world.stocked("B", 5);
        report("s2", changed, 20, 4);
        report("s2", same, 20, 5);
        assertThat(report("s1", changed, 10, 9).count(Treatment.OLDER)).isEqualTo(1);
        assertThat(report("s1", same, 20, 5).count(Treatment.OLDER)).isEqualTo(1);
        assertThat(completed("s2", 25, MAIN).emptied()).isZero();
        assertThat(List.of(world.onHand(changed), world.onHand(same))).containsExactly(4L, 5L);
    }

    @Test
    void aLateChunkFillsNothingThatANewerSnapshotDidNotMention() {
        Sku sku = world.stocked("A", 5);
        report("s0", sku, 1, 0);
        completed("s2", 25, MAIN);
        assertThat(report("s1", sku, 10, 7).count(Treatment.OLDER)).isEqualTo(1);
        assertThat(world.onHand(sku)).isZero();
    }

    @Test
    void aLateChunkFillsNothingThatNeverHadALevelWhenANewerSnapshotWasCompleted() {
        Sku sku = world.item("A");
        completed("s2", 25, MAIN);
        assertThat(report("s1", sku, 10, 7).count(Treatment.OLDER)).isEqualTo(1);
        assertThat(world.onHand(sku)).isZero();
        completed("s1", 12, MAIN);
        assertThat(report("s0", sku, 25, 7).count(Treatment.OLDER)).isEqualTo(1);
        assertThat(report("s3", sku, 26, 7).count(Treatment.CHANGED)).isEqualTo(1);
        assertThat(world.onHand(sku)).isEqualTo(7);
    }

    @Test
    void whatWasReportedAsNotThereStaysSoWhenANewerSnapshotDoesNotMentionIt() {
        Sku sku = world.item("A");
        report("s1", sku, 10, 0);
        completed("s2", 25, MAIN);
        assertThat(report("s1b", sku, 20, 7).count(Treatment.OLDER)).isEqualTo(1);
        assertThat(world.onHand(sku)).isZero();
    }

    @Test
    void aLateChunkOfTheCompletedSnapshotItselfAndWhatItMentionedStayOpen() {
        Sku mentioned = world.stocked("A", 5);
        Sku late = world.item("B");
        report("s2", mentioned, 20, 4);
        completed("s2", 25, MAIN);
        report("s2", late, 21, 6);
        report("s1", mentioned, 22, 3);
        assertThat(List.of(world.onHand(mentioned), world.onHand(late))).containsExactly(3L, 6L);
    }

    @Test
    void aSnapshotCompletedForOneLocationSaysNothingOfAnother() {
        Sku sku = world.item("A");
        completed("s2", 25, STORE);
        report("s1", sku, 10, 7);
        assertThat(world.onHand(sku)).isEqualTo(7);
    }

    @Test
    void aNewItemOfAnOlderSnapshotIsNotBookedWhileANewerOneIsBeingCompleted() {
        Sku sku = world.item("A");
        completed("s1", 5, MAIN);
        Oms oms = options(OmsEngine.builder()
                        .storage(onceBeforeACommit(() -> completed("s3", 30, MAIN)))
                        .clock(world.clock)
                        .ids(SequentialIds.startingAt("other"))
                        .tenant(world.tenant))
                .build();
        StockSynchronised answer = oms.synchronisation()
                .synchronise(chunk("s2", world.clock.instant(), sku, 20, 7))
                .orElseThrow();
        assertThat(answer.count(Treatment.OLDER)).isEqualTo(1);
        assertThat(world.onHand(sku)).isZero();
    }

    @Test
    void locationsCompletedOneByOneKeepTheirSweeps() {
        SnapshotSweep main = completed("s1", 10, MAIN);
        SnapshotSweep store = completed("s1", 10, STORE);
        Sku later = world.stocked("A", 5);
        assertThat(completed("s1", 10, MAIN)).isEqualTo(main);
        assertThat(completed("s1", 10, STORE)).isEqualTo(store);
        assertThat(world.onHand(later)).isEqualTo(5);
    }

    @Test
    void whatComesWhileALineSeemsToChangeNothingIsNotCountedTwice() {
        Sku sku = world.stocked("A", 10);
        Instant looked = world.clock.instant();
        world.clock.advance(Duration.ofMinutes(1));
        Oms oms = options(OmsEngine.builder()
                        .storage(receivingOnceWhenAskedWhatMoved(sku))
                        .clock(world.clock)
                        .ids(SequentialIds.startingAt("other"))
                        .tenant(world.tenant))
                .build();
        oms.synchronisation().synchronise(chunk("s1", looked, sku, 1, 5)).orElseThrow();
        assertThat(world.onHand(sku)).isEqualTo(10);
    }

    private FlakyStorage onceBeforeACommit(Runnable action) {
        return new FlakyStorage(world.storage) {
            private boolean ran;

            @Override
            public CommitResult commit(ChangeSet changeSet) {
                if (!ran) {
                    ran = true;
                    action.run();
                }
                return super.commit(changeSet);
            }
        };
    }

    /** Five units come between the read of the levels and that of what moved. */
    private FlakyStorage receivingOnceWhenAskedWhatMoved(Sku sku) {
        return new FlakyStorage(world.storage) {
            private boolean received;

            @Override
            public Snapshot read(ReadRequest request) {
                if (!received && !request.moved().equals(MovedSince.NOTHING)) {
                    received = true;
                    world.receive(sku, MAIN, 5);
                }
                return super.read(request);
            }
        };
    }
}
