package org.headlessoms.exclusion;

import java.util.Objects;

/**
 * An item is not sourced from a location for a while.
 *
 * @param exclusion which, where and until when
 */
public record LocationExcluded(SourcingExclusion exclusion) implements ExclusionEvent {
    /** Refuses a missing exclusion. */
    public LocationExcluded {
        Objects.requireNonNull(exclusion, "exclusion");
    }
}
