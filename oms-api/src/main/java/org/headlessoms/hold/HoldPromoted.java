package org.headlessoms.hold;

import java.util.Objects;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.OrderId;

/**
 * An order took a hold's units over.
 *
 * @param holdId the hold
 * @param orderId the order
 */
public record HoldPromoted(HoldId holdId, OrderId orderId) implements HoldEvent {
    /** Refuses missing parts. */
    public HoldPromoted {
        Objects.requireNonNull(holdId, "holdId");
        Objects.requireNonNull(orderId, "orderId");
    }
}
