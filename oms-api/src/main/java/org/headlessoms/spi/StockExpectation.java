package org.headlessoms.spi;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.stock.StockKey;

/**
 * A level must have exactly so much on hand before the change set's movements are applied, otherwise the commit is a
 * conflict. A count needs it: the difference it books is only right for the level it was computed from.
 *
 * @param key whose level; one that was never written counts as 0
 * @param onHand units on hand, at least 0
 */
public record StockExpectation(StockKey key, long onHand) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public StockExpectation {
        Objects.requireNonNull(key, "key");
        Check.notNegative("onHand", onHand);
    }
}
