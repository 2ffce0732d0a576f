package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * Names a stock level: an item at a place. The natural order is the one in which every adapter touches levels.
 *
 * @param sku the item
 * @param place where
 */
public record StockKey(Sku sku, StockPlace place) implements Comparable<StockKey> {

    /** Refuses missing parts. */
    public StockKey {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(place, "place");
    }

    /**
     * The shared units of no lot at a location.
     *
     * @param sku the item
     * @param location the location
     */
    public StockKey(Sku sku, LocationId location) {
        this(sku, StockPlace.of(location));
    }

    /**
     * The location of the place.
     *
     * @return the location
     */
    public LocationId location() {
        return place.location();
    }

    @Override
    public int compareTo(StockKey other) {
        int bySku = sku.compareTo(other.sku);
        return bySku != 0 ? bySku : place.compareTo(other.place);
    }

    @Override
    public String toString() {
        return sku + "@" + place;
    }
}
