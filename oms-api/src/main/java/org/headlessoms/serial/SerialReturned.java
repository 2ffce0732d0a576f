package org.headlessoms.serial;

import java.util.Objects;

/**
 * A unit came back from its customer.
 *
 * @param unit where it is now
 */
public record SerialReturned(SerializedUnit unit) implements SerialEvent {
    /** Refuses a missing unit. */
    public SerialReturned {
        Objects.requireNonNull(unit, "unit");
    }
}
