package org.headlessoms.spi;

import java.time.Duration;
import org.headlessoms.check.Check;

/**
 * What an adapter of an outside service declares about its keys.
 *
 * @param keyRetention how long the service recognises a key; past that nothing is sent again. At least
 *     {@code maxInFlight}
 * @param maxInFlight how long a request that got no answer may still take effect; sooner nothing is sent again
 */
public record PortTerms(Duration keyRetention, Duration maxInFlight) {
    /**
     * Checks the durations.
     *
     * @throws IllegalArgumentException if one is negative or the retention is the shorter one
     */
    public PortTerms {
        Check.require(!maxInFlight.isNegative(), "maxInFlight must not be negative");
        Check.require(keyRetention.compareTo(maxInFlight) >= 0, "keyRetention must be at least maxInFlight");
    }
}
