package org.headlessoms.spi;

import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * The guarded change of a counter; one that was never written counts as 0. It applies only if the new value is not negative
 * and, when it grows, at most {@code max}; otherwise the commit is a conflict. A counter already above {@code max} (the limit
 * was lowered) may still shrink.
 *
 * @param key which counter
 * @param change what is added, not 0
 * @param max the largest value it may grow to; {@link Long#MAX_VALUE} if there is no limit
 */
public record CounterDelta(CounterKey key, long change, long max) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the change is 0 or the limit negative
     */
    public CounterDelta {
        Objects.requireNonNull(key, "key");
        Check.require(change != 0, "change must not be 0");
        Check.notNegative("max", max);
    }

    /**
     * Whether it may be applied.
     *
     * @param value the counter's value before, at least 0
     * @return true if the value after is not negative, does not overflow and, when it grows, is at most {@code max}
     */
    public boolean fits(long value) {
        return change < 0 ? value >= -change : value <= max - change;
    }
}
