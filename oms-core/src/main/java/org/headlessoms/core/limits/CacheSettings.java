package org.headlessoms.core.limits;

import java.time.Duration;

/**
 * How much is kept in memory of what was read, and for how long. Immutable.
 *
 * @param entries answers kept at most, at least 1
 * @param maxAge an older answer is read again, above zero
 * @param lookInterval for how long after a look at the journal there is no other one, 0 or more; each look reads all its
 *     buckets
 */
public record CacheSettings(long entries, Duration maxAge, Duration lookInterval) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    public CacheSettings {
        if (entries < 1) {
            throw new IllegalArgumentException("entries must be at least 1");
        }
        if (maxAge.isNegative() || maxAge.isZero() || lookInterval.isNegative()) {
            throw new IllegalArgumentException("maxAge must be above zero and lookInterval not negative");
        }
    }

    /**
     * 100,000 answers, none older than a minute, a look at the journal at most once a second.
     *
     * @return the default settings
     */
    public static CacheSettings defaults() {
        return new CacheSettings(100_000, Duration.ofMinutes(1), Duration.ofSeconds(1));
    }
}
