package org.headlessoms.sourcing;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.value.Sku;

/**
 * Units wanted of an item. Lines of the same item share the same stock, in their order.
 *
 * @param sku the item
 * @param quantity units, at least 1
 * @param group lines with the same number leave one location together or are not planned
 */
public record SourcingLine(Sku sku, long quantity, Optional<Integer> group) {
    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public SourcingLine {
        Objects.requireNonNull(sku, "sku");
        Check.positive("quantity", quantity);
        Objects.requireNonNull(group, "group");
    }
}
