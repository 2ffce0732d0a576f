package org.headlessoms.sync;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.SnapshotId;
import org.headlessoms.value.SourceId;

/**
 * The newest snapshot of a source of which {@link CompleteSnapshot} said that it is complete at a location. What it did not
 * mention is not there, whether these books knew of it or not, until the source says something newer.
 *
 * @param source whose snapshot
 * @param location where
 * @param snapshot which
 * @param sourceVersion the source's version when it made the snapshot
 * @param version how often this was written, from 1
 */
public record LatestSnapshot(
        SourceId source, LocationId location, SnapshotId snapshot, long sourceVersion, long version)
        implements Reference {
    /**
     * Checks the versions.
     *
     * @throws IllegalArgumentException if a version is below 1
     */
    public LatestSnapshot {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(snapshot, "snapshot");
        Check.positive("sourceVersion", sourceVersion);
        Check.positive("version", version);
    }

    /**
     * The key of the newest complete snapshot of a source at a location.
     *
     * @param source the source
     * @param location the location
     * @return the key
     */
    public static ReferenceKey key(SourceId source, LocationId location) {
        return ReferenceKey.of(ReferenceKind.LATEST_SNAPSHOT, source, location);
    }

    @Override
    public ReferenceKey key() {
        return key(source, location);
    }
}
