package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * A count was booked.
 *
 * @param key whose level
 * @param expected units that should have been there by the books: on hand, less what an open shortage left uncovered
 * @param counted units found; on hand by the books since, but for what a shortage leaves uncovered
 * @param reason why it was counted, may be empty
 */
public record StockCounted(StockKey key, long expected, long counted, String reason) implements StockEvent {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public StockCounted {
        Objects.requireNonNull(key, "key");
        Check.notNegative("expected", expected);
        Check.notNegative("counted", counted);
        Check.text("reason", reason);
    }
}
