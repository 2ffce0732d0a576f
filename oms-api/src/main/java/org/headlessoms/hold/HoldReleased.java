package org.headlessoms.hold;

import java.util.Objects;
import org.headlessoms.value.HoldId;

/**
 * The host gave a hold back, its units are available again.
 *
 * @param holdId the hold
 */
public record HoldReleased(HoldId holdId) implements HoldEvent {
    /** Refuses a missing id. */
    public HoldReleased {
        Objects.requireNonNull(holdId, "holdId");
    }
}
