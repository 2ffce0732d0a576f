package org.headlessoms.serial;

import java.util.Objects;

/**
 * A unit left with a shipment.
 *
 * @param unit where it is now
 */
public record SerialShipped(SerializedUnit unit) implements SerialEvent {
    /** Refuses a missing unit. */
    public SerialShipped {
        Objects.requireNonNull(unit, "unit");
    }
}
