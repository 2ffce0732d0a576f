package org.headlessoms.core.sourcing;

import java.util.Optional;
import org.headlessoms.value.Sku;

/**
 * Units of an item wanted by one line. Lines of the same item share the same stock, in their order.
 *
 * @param group lines with the same number come from one location, all of their units, or are not planned
 */
public record Wanted(Sku sku, long quantity, Optional<Integer> group) {

    public Wanted(Sku sku, long quantity) {
        this(sku, quantity, Optional.empty());
    }
}
