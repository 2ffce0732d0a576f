package org.headlessoms.stock;

import java.util.Objects;

/**
 * A lot was defined, or defined anew.
 *
 * @param lot the lot as it is now
 */
public record LotDefined(Lot lot) implements StockEvent {
    /** Refuses a missing lot. */
    public LotDefined {
        Objects.requireNonNull(lot, "lot");
    }
}
