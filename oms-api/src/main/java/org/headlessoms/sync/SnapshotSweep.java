package org.headlessoms.sync;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.SnapshotId;
import org.headlessoms.value.SourceId;

/**
 * How far the search for what a snapshot did not mention has come.
 *
 * @param source whose snapshot
 * @param snapshot which
 * @param locations where it is looked for
 * @param position where to go on, in the words of the storage; empty at the beginning and at the end
 * @param done whether everything was looked at
 * @param levels levels at the locations looked at so far
 * @param emptied those the snapshot did not mention and that had units
 * @param missing units promised at them that are not there
 * @param version how often this was written, from 1
 */
public record SnapshotSweep(
        SourceId source,
        SnapshotId snapshot,
        List<LocationId> locations,
        String position,
        boolean done,
        long levels,
        long emptied,
        long missing,
        long version)
        implements Reference {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a number is negative or the version below 1
     */
    public SnapshotSweep {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(snapshot, "snapshot");
        locations = List.copyOf(locations);
        Check.text("position", position);
        Check.notNegative("levels", levels);
        Check.notNegative("emptied", emptied);
        Check.notNegative("missing", missing);
        Check.positive("version", version);
    }

    /**
     * The key of a sweep: one of other locations is another one.
     *
     * @param source whose snapshot
     * @param snapshot which
     * @param locations where it is looked for, sorted
     * @return the key
     */
    public static ReferenceKey key(SourceId source, SnapshotId snapshot, List<LocationId> locations) {
        UUID where = UUID.nameUUIDFromBytes(locations.toString().getBytes(StandardCharsets.UTF_8));
        return ReferenceKey.of(ReferenceKind.SNAPSHOT_SWEEP, source, snapshot, where);
    }

    @Override
    public ReferenceKey key() {
        return key(source, snapshot, locations);
    }
}
