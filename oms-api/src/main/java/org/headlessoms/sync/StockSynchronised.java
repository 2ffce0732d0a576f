package org.headlessoms.sync;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.value.SnapshotId;
import org.headlessoms.value.SourceId;

/**
 * A chunk of a source was taken over.
 *
 * @param source who said it
 * @param mode what its numbers mean
 * @param snapshot the snapshot it is part of, if it is
 * @param unchanged lines that said what the books say
 * @param reports what was done about all other lines, in their order
 */
public record StockSynchronised(
        SourceId source, SyncMode mode, Optional<SnapshotId> snapshot, long unchanged, List<LineReport> reports)
        implements SyncEvent {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public StockSynchronised {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(snapshot, "snapshot");
        Check.notNegative("unchanged", unchanged);
        reports = List.copyOf(reports);
    }

    /**
     * How many lines were treated in a way.
     *
     * @param treatment the way
     * @return lines
     */
    public long count(Treatment treatment) {
        return treatment == Treatment.UNCHANGED
                ? unchanged
                : reports.stream()
                        .filter(report -> report.treatment() == treatment)
                        .count();
    }
}
