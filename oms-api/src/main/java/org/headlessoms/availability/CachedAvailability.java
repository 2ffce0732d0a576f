package org.headlessoms.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * What there was of an item a short time ago.
 *
 * @param value what there was
 * @param readAt when it was read from storage
 * @param age how long ago that was, 0 or more
 */
public record CachedAvailability(ItemAvailability value, Instant readAt, Duration age) {
    /**
     * Checks the age.
     *
     * @throws IllegalArgumentException if the age is negative
     */
    public CachedAvailability {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(readAt, "readAt");
        Check.require(!age.isNegative(), "age must not be negative");
    }
}
