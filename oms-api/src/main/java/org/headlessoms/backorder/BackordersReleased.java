package org.headlessoms.backorder;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.Sku;

/**
 * A part of an item's queue was served from what is available: one step of a {@link BackorderRelease}. What each order got is
 * in its own events.
 *
 * @param sku the item
 * @param lines order lines that got something
 * @param units how much they got of the item
 * @param finished whether nothing is left to be done
 */
public record BackordersReleased(Sku sku, int lines, long units, boolean finished) implements BackorderEvent {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public BackordersReleased {
        Objects.requireNonNull(sku, "sku");
        Check.notNegative("lines", lines);
        Check.notNegative("units", units);
    }
}
