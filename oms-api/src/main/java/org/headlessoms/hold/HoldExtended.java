package org.headlessoms.hold;

import java.time.Instant;
import java.util.Objects;
import org.headlessoms.value.HoldId;

/**
 * A hold expires at another time than before.
 *
 * @param holdId the hold
 * @param expiresAt the new time
 */
public record HoldExtended(HoldId holdId, Instant expiresAt) implements HoldEvent {
    /** Refuses missing parts. */
    public HoldExtended {
        Objects.requireNonNull(holdId, "holdId");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }
}
