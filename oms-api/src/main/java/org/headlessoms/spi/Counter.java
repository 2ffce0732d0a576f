package org.headlessoms.spi;

import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * A counter as it is stored.
 *
 * @param key its name
 * @param value its value, at least 0
 */
public record Counter(CounterKey key, long value) {
    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is negative
     */
    public Counter {
        Objects.requireNonNull(key, "key");
        Check.notNegative("value", value);
    }
}
