package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * What is available was corrected.
 *
 * @param key whose level
 * @param change units added (positive) or taken away (negative), never 0
 * @param reason why
 */
public record StockAdjusted(StockKey key, long change, String reason) implements StockEvent {
    /**
     * Checks the change.
     *
     * @throws IllegalArgumentException if the change is 0
     */
    public StockAdjusted {
        Objects.requireNonNull(key, "key");
        Check.require(change != 0, "change must not be 0");
        Check.text("reason", reason);
    }
}
