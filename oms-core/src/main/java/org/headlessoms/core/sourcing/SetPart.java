package org.headlessoms.core.sourcing;

import java.util.Optional;
import org.headlessoms.value.Sku;

/**
 * Units wanted of an item, of which so many belong to one set. What is no kit is a set of one.
 *
 * @param set parts with the same number are had together or not at all
 * @param group parts with the same number come from one location or are not planned
 */
public record SetPart(int set, Sku sku, long quantity, long perSet, Optional<Integer> group) {

    public SetPart(int set, Sku sku, long quantity, long perSet) {
        this(set, sku, quantity, perSet, Optional.empty());
    }

    Wanted wanted() {
        return new Wanted(sku, quantity, group);
    }

    long sets() {
        return quantity / perSet;
    }
}
