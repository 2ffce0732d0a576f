package org.headlessoms.supply;

import java.util.Objects;

/**
 * Units of an item are expected.
 *
 * @param supply what, where and when
 */
public record SupplyExpected(ExpectedSupply supply) implements SupplyEvent {
    /** Refuses a missing supply. */
    public SupplyExpected {
        Objects.requireNonNull(supply, "supply");
    }
}
