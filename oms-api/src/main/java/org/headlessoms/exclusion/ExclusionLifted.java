package org.headlessoms.exclusion;

import java.util.Objects;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * An item is sourced from a location again, before its exclusion would have ended.
 *
 * @param sku the item
 * @param location the location
 */
public record ExclusionLifted(Sku sku, LocationId location) implements ExclusionEvent {
    /** Refuses missing parts. */
    public ExclusionLifted {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(location, "location");
    }
}
