package org.headlessoms.stock;

import java.util.Objects;

/**
 * A location was defined, or defined anew.
 *
 * @param location the location as it is now
 */
public record LocationDefined(Location location) implements StockEvent {
    /** Refuses a missing location. */
    public LocationDefined {
        Objects.requireNonNull(location, "location");
    }
}
