package org.headlessoms.sync;

import java.util.Objects;

/**
 * What a snapshot did not mention was emptied.
 *
 * @param sweep how it went
 */
public record SnapshotCompleted(SnapshotSweep sweep) implements SyncEvent {
    /** Refuses a missing sweep. */
    public SnapshotCompleted {
        Objects.requireNonNull(sweep, "sweep");
    }
}
