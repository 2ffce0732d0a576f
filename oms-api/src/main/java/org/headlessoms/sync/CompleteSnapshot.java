package org.headlessoms.sync;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.SnapshotId;
import org.headlessoms.value.SourceId;

/**
 * Say that all chunks of a snapshot were sent: what the snapshot did not mention at its locations is not there. Levels of which
 * the source said something newer meanwhile are left alone. From then on a line about anything that it did not mention has to
 * be newer than {@code version}, if it is not of this snapshot itself: late chunks of older snapshots fill nothing.
 *
 * <p>It works page by page, each a commit of its own that leaves a {@link StockSynchronised} in the journal. If it is
 * interrupted, sending it again goes on where it stopped.
 *
 * @param commandId the caller's id
 * @param source whose snapshot
 * @param snapshot which, an id that this source uses once
 * @param version the source's version when it made the snapshot, comparable with those of its lines, at least 1
 * @param asOf the moment up to which the source knew of what these books did
 * @param locations the locations that the snapshot is about, at least one
 */
public record CompleteSnapshot(
        CommandId commandId,
        SourceId source,
        SnapshotId snapshot,
        long version,
        Optional<Instant> asOf,
        List<LocationId> locations)
        implements Command<SnapshotCompleted> {
    /**
     * Copies the locations, sorted.
     *
     * @throws IllegalArgumentException if the version is below 1 or there is no location
     */
    public CompleteSnapshot {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(snapshot, "snapshot");
        Check.positive("version", version);
        Objects.requireNonNull(asOf, "asOf");
        locations = Check.notEmpty(
                "locations", locations.stream().distinct().sorted().toList());
    }
}
