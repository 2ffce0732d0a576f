package org.headlessoms.hold;

import java.util.Objects;
import org.headlessoms.value.HoldId;

/**
 * A hold ran out, its units are available again.
 *
 * @param holdId the hold
 */
public record HoldExpired(HoldId holdId) implements HoldEvent {
    /** Refuses a missing id. */
    public HoldExpired {
        Objects.requireNonNull(holdId, "holdId");
    }
}
