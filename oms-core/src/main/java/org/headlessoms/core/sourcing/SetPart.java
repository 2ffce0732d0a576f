package org.headlessoms.core.sourcing;

import org.headlessoms.value.Sku;

/**
 * Units wanted of an item, of which so many belong to one set. What is no kit is a set of one.
 *
 * @param set parts with the same number are had together or not at all
 */
public record SetPart(int set, Sku sku, long quantity, long perSet) {

    long sets() {
        return quantity / perSet;
    }
}
