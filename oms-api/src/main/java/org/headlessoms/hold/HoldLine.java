package org.headlessoms.hold;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.stock.StockKey;

/**
 * Units of one item kept at one location.
 *
 * @param key the item and the place
 * @param quantity units kept, at least 1
 */
public record HoldLine(StockKey key, long quantity) {
    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public HoldLine {
        Objects.requireNonNull(key, "key");
        Check.positive("quantity", quantity);
    }
}
