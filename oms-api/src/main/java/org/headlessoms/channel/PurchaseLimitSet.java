package org.headlessoms.channel;

import java.util.Objects;

/**
 * Customers may buy more or fewer units of an item than before.
 *
 * @param limit how many from now on
 */
public record PurchaseLimitSet(PurchaseLimit limit) implements ChannelEvent {
    /** Refuses a missing limit. */
    public PurchaseLimitSet {
        Objects.requireNonNull(limit, "limit");
    }
}
