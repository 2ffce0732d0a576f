package org.headlessoms.fulfilment;

import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * A location said that it will not ship some units.
 *
 * @param unfulfilled which, and what became of them
 * @param reason why
 * @param text the same in the location's words, may be empty
 */
public record FulfilmentRejected(UnfulfilledUnits unfulfilled, RejectionReason reason, String text)
        implements FulfilmentEvent {
    /** Refuses missing parts. */
    public FulfilmentRejected {
        Objects.requireNonNull(unfulfilled, "unfulfilled");
        Objects.requireNonNull(reason, "reason");
        Check.text("text", text);
    }
}
