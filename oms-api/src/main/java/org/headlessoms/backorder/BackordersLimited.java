package org.headlessoms.backorder;

import java.util.Objects;

/**
 * Other units of an item than before may wait.
 *
 * @param limit how many
 */
public record BackordersLimited(BackorderLimit limit) implements BackorderEvent {
    /** Refuses a missing limit. */
    public BackordersLimited {
        Objects.requireNonNull(limit, "limit");
    }
}
