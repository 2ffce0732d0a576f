package org.headlessoms.supply;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A supply is expected on another day or in another quantity.
 *
 * @param supply the supply as it is now
 * @param expectedBefore on which day it was expected before
 * @param quantityBefore how many units were expected before
 */
public record ExpectedSupplyChanged(ExpectedSupply supply, LocalDate expectedBefore, long quantityBefore)
        implements SupplyEvent {
    /** Refuses missing parts. */
    public ExpectedSupplyChanged {
        Objects.requireNonNull(supply, "supply");
        Objects.requireNonNull(expectedBefore, "expectedBefore");
    }
}
