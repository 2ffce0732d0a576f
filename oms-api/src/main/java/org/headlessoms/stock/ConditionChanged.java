package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * Units on hand are in another condition.
 *
 * @param key whose level
 * @param from the condition they were in
 * @param to the condition they are in
 * @param quantity units, at least 1
 * @param reason why
 */
public record ConditionChanged(StockKey key, StockCondition from, StockCondition to, long quantity, String reason)
        implements StockEvent {
    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public ConditionChanged {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Check.positive("quantity", quantity);
        Check.text("reason", reason);
    }
}
