package org.headlessoms.core.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.shortage.Correction;
import org.headlessoms.core.shortage.Position;
import org.headlessoms.core.shortage.Shortfall;
import org.headlessoms.event.StreamId;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.spi.MovedSince;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.sync.LatestSnapshot;
import org.headlessoms.sync.LineReport;
import org.headlessoms.sync.SourceLine;
import org.headlessoms.sync.SourceStock;
import org.headlessoms.sync.StockSynchronised;
import org.headlessoms.sync.SyncMode;
import org.headlessoms.sync.Treatment;
import org.headlessoms.value.SnapshotId;
import org.headlessoms.value.SourceId;

/** Lines of one source that are taken over in one commit, each standing for itself. */
record Chunk(
        SourceId source,
        SyncMode mode,
        Optional<SnapshotId> snapshot,
        Optional<Instant> asOf,
        List<SourceLine> lines,
        long mostUnits) {

    static ReadRequest reads(SourceId source, Set<StockKey> keys, ReadRequest nothing) {
        Set<ReferenceKey> references = new HashSet<>(Shortfall.records(keys));
        keys.forEach(key -> references.add(SourceStock.key(source, key)));
        keys.forEach(key -> references.add(LatestSnapshot.key(source, key.location())));
        return nothing.withSkus(keys.stream().map(StockKey::sku).collect(Collectors.toSet()))
                .withLocations(keys.stream().map(StockKey::location).collect(Collectors.toSet()))
                .withReferences(references);
    }

    Decision<StockSynchronised> decide(Reading reading, Change change) {
        Snapshot known = reading.snapshot();
        Optional<ReadRequest> moved = moved(reading, change);
        if (moved.isPresent()) {
            return Decision.needMore(moved.get());
        }
        LineRules rules = new LineRules(this, known, change);
        List<Verdict> verdicts = lines.stream().map(rules::verdict).toList();
        List<Correction> corrections =
                verdicts.stream().flatMap(one -> one.correction().stream()).toList();
        Optional<Decision<StockSynchronised>> first = Shortfall.first(reading, change, corrections);
        if (first.isPresent()) {
            return first.get();
        }
        StockSynchronised answer = answer(verdicts);
        change.stock(answer);
        verdicts.forEach(verdict -> remember(verdict, known, change));
        corrections.stream().filter(this::isAbsolute).forEach(correction -> correction.expect(change));
        verdicts.stream()
                .filter(verdict -> verdict.treatment() == Treatment.UNCHANGED)
                .map(verdict -> Position.around(known, verdict.line().key()))
                .filter(position -> position.keys().stream()
                        .anyMatch(key -> !known.moved(key).isEmpty()))
                .forEach(position -> position.expect(change));
        Shortfall.settle(known, change, corrections);
        return Decision.accept(answer);
    }

    /**
     * What came and left since the source looked, in a read of its own after that of the levels: what it misses of this the
     * commit finds out, because the level has other units on hand then.
     */
    private Optional<ReadRequest> moved(Reading reading, Change change) {
        if (asOf.isEmpty()) {
            return Optional.empty();
        }
        Set<StockKey> keys = lines.stream()
                .flatMap(line -> Position.around(reading.snapshot(), line.key()).keys().stream())
                .collect(Collectors.toSet());
        return reading.missing(ReadRequest.of(change.tenant())
                .withMoved(new MovedSince(keys, asOf.get(), Optional.of(StreamId.of(source)))));
    }

    /** A change on top of what is there is right whatever is there, unless there is less than it takes or was promised. */
    private boolean isAbsolute(Correction correction) {
        return mode == SyncMode.SNAPSHOT || correction.missing() > 0 || correction.sellable() == 0;
    }

    private StockSynchronised answer(List<Verdict> verdicts) {
        List<LineReport> reports = new ArrayList<>();
        long unchanged = 0;
        for (Verdict verdict : verdicts) {
            if (verdict.treatment() == Treatment.UNCHANGED) {
                unchanged++;
            } else {
                reports.add(verdict.report());
            }
        }
        return new StockSynchronised(source, mode, snapshot, unchanged, reports);
    }

    private void remember(Verdict verdict, Snapshot known, Change change) {
        StockKey key = verdict.line().key();
        Optional<SourceStock> before = known.reference(SourceStock.key(source, key), SourceStock.class);
        List<SnapshotId> mentions = mentions(before);
        long version = before.map(SourceStock::version).orElse(0L) + 1;
        if (verdict.isApplied()) {
            superseded(known).rely(key, change);
            change.put(new SourceStock(source, key, verdict.line().version(), mentions, version));
        } else if (verdict.treatment() == Treatment.OLDER) {
            before.filter(stored -> !stored.snapshots().containsAll(mentions))
                    .map(stored -> new SourceStock(source, key, stored.sourceVersion(), mentions, version))
                    .ifPresent(change::put);
        }
    }

    Superseded superseded(Snapshot known) {
        return new Superseded(source, snapshot, known);
    }

    /** A chunk of an older snapshot may come late: that a newer one mentioned the key is not forgotten over it. */
    private List<SnapshotId> mentions(Optional<SourceStock> before) {
        return Stream.concat(snapshot.stream(), before.map(SourceStock::snapshots).orElse(List.of()).stream())
                .distinct()
                .limit(SourceStock.SNAPSHOTS)
                .toList();
    }
}
