package org.headlessoms.watch;

import java.util.Objects;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * A watched item that ran low is back at a location.
 *
 * @param sku the item
 * @param location the place
 * @param available units available there
 * @param threshold the higher threshold
 */
public record StockCameBack(Sku sku, LocationId location, long available, long threshold) implements WatchEvent {
    /** Refuses missing parts. */
    public StockCameBack {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(location, "location");
    }
}
