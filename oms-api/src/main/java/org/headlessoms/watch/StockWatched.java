package org.headlessoms.watch;

import java.util.Objects;

/**
 * An item is watched at a location, or no longer.
 *
 * @param watch the thresholds, and whether the item is low now
 */
public record StockWatched(StockWatch watch) implements WatchEvent {
    /** Refuses a missing watch. */
    public StockWatched {
        Objects.requireNonNull(watch, "watch");
    }
}
