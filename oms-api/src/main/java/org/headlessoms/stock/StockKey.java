package org.headlessoms.stock;

import java.util.Comparator;
import java.util.Objects;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * Names a stock level. The natural order (SKU, then location, byte by byte) is the one order in which every adapter
 * touches levels.
 *
 * @param sku the item
 * @param location the place
 */
public record StockKey(Sku sku, LocationId location) implements Comparable<StockKey> {

    private static final Comparator<StockKey> ORDER =
            Comparator.comparing(StockKey::sku).thenComparing(StockKey::location);

    /** Refuses missing parts. */
    public StockKey {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(location, "location");
    }

    @Override
    public int compareTo(StockKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return sku + "@" + location;
    }
}
