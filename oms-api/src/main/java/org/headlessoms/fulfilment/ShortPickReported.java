package org.headlessoms.fulfilment;

import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * A location found fewer units than it was to pick.
 *
 * @param unfulfilled the missing ones, and what became of them
 * @param text what the location says, may be empty
 */
public record ShortPickReported(UnfulfilledUnits unfulfilled, String text) implements FulfilmentEvent {
    /** Refuses missing parts. */
    public ShortPickReported {
        Objects.requireNonNull(unfulfilled, "unfulfilled");
        Check.text("text", text);
    }
}
