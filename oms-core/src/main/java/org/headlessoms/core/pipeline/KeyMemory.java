package org.headlessoms.core.pipeline;

import java.time.Duration;
import java.time.Instant;
import org.headlessoms.spi.PortTerms;

/** What to make of a port that says it never saw a key: too early to tell, safe to send again, or too late. */
public enum KeyMemory {
    /** The request may still be on its way. */
    TOO_EARLY,
    /** It is not on its way any more and the port would recognise a repetition. */
    SAFE_TO_REPEAT,
    /** The port may have forgotten the key: repeating could do the thing twice. */
    FORGOTTEN;

    /** Clocks differ and requests take time: well before the retention ends a key counts as forgotten. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    public static KeyMemory of(PortTerms terms, Instant requestedAt, Instant now) {
        Duration age = Duration.between(requestedAt, now);
        if (age.compareTo(terms.maxInFlight()) < 0) {
            return TOO_EARLY;
        }
        return age.compareTo(terms.keyRetention().minus(MARGIN)) >= 0 ? FORGOTTEN : SAFE_TO_REPEAT;
    }
}
