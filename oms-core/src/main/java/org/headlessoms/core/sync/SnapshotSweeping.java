package org.headlessoms.core.sync;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.sync.CompleteSnapshot;
import org.headlessoms.sync.LatestSnapshot;
import org.headlessoms.sync.LineReport;
import org.headlessoms.sync.SnapshotSweep;
import org.headlessoms.sync.SourceLine;
import org.headlessoms.sync.SourceStock;
import org.headlessoms.sync.StockSynchronised;
import org.headlessoms.sync.SyncMode;
import org.headlessoms.sync.Treatment;

/** Decides {@link SweepPage}: what was not mentioned counts as reported with no units, and so follows all rules of a line. */
public final class SnapshotSweeping implements Handler<SweepPage, StockSynchronised> {

    /** Somebody else swept on meanwhile. */
    record SweptOn(String position) implements Refusal {}

    @Override
    public ReadRequest reads(SweepPage command, ReadRequest nothing) {
        CompleteSnapshot snapshot = command.snapshot();
        ReadRequest lines = Chunk.reads(snapshot.source(), Set.copyOf(command.keys()), nothing);
        Set<ReferenceKey> references = new HashSet<>(lines.references());
        references.add(key(snapshot));
        snapshot.locations().forEach(location -> references.add(LatestSnapshot.key(snapshot.source(), location)));
        return lines.withReferences(references);
    }

    @Override
    public Decision<StockSynchronised> decide(SweepPage command, Reading reading, Change change) {
        CompleteSnapshot snapshot = command.snapshot();
        Optional<SnapshotSweep> stored = stored(snapshot, reading.snapshot());
        SnapshotSweep before = stored.orElseGet(() -> start(snapshot));
        if (before.done() || !before.position().equals(command.from())) {
            return Decision.refuse(new SweptOn(before.position()));
        }
        Decision<StockSynchronised> decision = new Chunk(
                        snapshot.source(),
                        SyncMode.SNAPSHOT,
                        Optional.of(snapshot.snapshot()),
                        snapshot.asOf(),
                        lines(command, reading.snapshot()),
                        Long.MAX_VALUE)
                .decide(reading, change);
        if (decision instanceof Decision.Accept<StockSynchronised> accepted) {
            long version = stored.map(SnapshotSweep::version).orElse(0L) + 1;
            change.put(after(before, command, accepted.answer(), version));
            latest(snapshot).forEach(latest -> Superseded.complete(latest, reading.snapshot(), change));
        }
        return decision;
    }

    static Optional<SnapshotSweep> stored(CompleteSnapshot snapshot, Snapshot known) {
        return known.reference(key(snapshot), SnapshotSweep.class);
    }

    static ReferenceKey key(CompleteSnapshot snapshot) {
        return SnapshotSweep.key(snapshot.source(), snapshot.snapshot(), snapshot.locations());
    }

    private static SnapshotSweep start(CompleteSnapshot snapshot) {
        return new SnapshotSweep(snapshot.source(), snapshot.snapshot(), snapshot.locations(), "", false, 0, 0, 0, 1);
    }

    private static Stream<LatestSnapshot> latest(CompleteSnapshot snapshot) {
        return snapshot.locations().stream()
                .map(location ->
                        new LatestSnapshot(snapshot.source(), location, snapshot.snapshot(), snapshot.version(), 1));
    }

    private static List<SourceLine> lines(SweepPage command, Snapshot known) {
        CompleteSnapshot snapshot = command.snapshot();
        return command.keys().stream()
                .filter(key -> !isMentioned(snapshot, known, key))
                .map(key -> new SourceLine(key, snapshot.version(), 0))
                .toList();
    }

    private static boolean isMentioned(CompleteSnapshot snapshot, Snapshot known, StockKey key) {
        return known.reference(SourceStock.key(snapshot.source(), key), SourceStock.class)
                .filter(stock -> stock.snapshots().contains(snapshot.snapshot()))
                .isPresent();
    }

    private static SnapshotSweep after(
            SnapshotSweep before, SweepPage command, StockSynchronised answer, long version) {
        return new SnapshotSweep(
                before.source(),
                before.snapshot(),
                before.locations(),
                command.next(),
                command.last(),
                before.levels() + command.keys().size(),
                before.emptied() + answer.count(Treatment.CHANGED) + answer.count(Treatment.SHORT),
                before.missing()
                        + answer.reports().stream()
                                .mapToLong(LineReport::missing)
                                .sum(),
                version);
    }
}
