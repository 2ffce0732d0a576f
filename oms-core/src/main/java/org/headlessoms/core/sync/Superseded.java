package org.headlessoms.core.sync;

import java.util.Optional;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.sync.LatestSnapshot;
import org.headlessoms.sync.SourceLine;
import org.headlessoms.sync.SourceStock;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.SnapshotId;
import org.headlessoms.value.SourceId;

/** Which lines come too late: the source said something newer about their key, be it by not mentioning it in a snapshot. */
record Superseded(SourceId source, Optional<SnapshotId> snapshot, Snapshot known) {

    boolean isOlder(SourceLine line) {
        return stored(line.key())
                        .filter(stored -> stored.sourceVersion() >= line.version())
                        .isPresent()
                || silent(line.key())
                        .filter(latest -> latest.sourceVersion() >= line.version())
                        .isPresent();
    }

    /** Where a snapshot's silence decides, a newer one must not be completed meanwhile. The first one cannot be waited for. */
    void rely(StockKey key, Change change) {
        silent(key)
                .filter(latest ->
                        change.changed(latest.key(), LatestSnapshot.class).isEmpty())
                .ifPresent(change::rely);
    }

    /** Notes that a snapshot is complete at a location, unless a newer one is. */
    static void complete(LatestSnapshot latest, Snapshot known, Change change) {
        Optional<LatestSnapshot> before = latest(latest.source(), latest.location(), known);
        if (before.filter(other -> other.sourceVersion() >= latest.sourceVersion())
                .isEmpty()) {
            change.put(new LatestSnapshot(
                    latest.source(),
                    latest.location(),
                    latest.snapshot(),
                    latest.sourceVersion(),
                    before.map(LatestSnapshot::version).orElse(0L) + 1));
        }
    }

    /** The newest complete snapshot, if it is another one than the line's and did not mention the key. */
    private Optional<LatestSnapshot> silent(StockKey key) {
        return latest(source, key.location(), known)
                .filter(latest -> !snapshot.equals(Optional.of(latest.snapshot())))
                .filter(latest -> stored(key)
                        .filter(one -> one.snapshots().contains(latest.snapshot()))
                        .isEmpty());
    }

    private Optional<SourceStock> stored(StockKey key) {
        return known.reference(SourceStock.key(source, key), SourceStock.class);
    }

    private static Optional<LatestSnapshot> latest(SourceId source, LocationId location, Snapshot known) {
        return known.reference(LatestSnapshot.key(source, location), LatestSnapshot.class);
    }
}
