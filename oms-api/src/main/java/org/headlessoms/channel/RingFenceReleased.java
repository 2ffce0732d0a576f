package org.headlessoms.channel;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.stock.StockKey;

/**
 * Ring-fenced units are shared again.
 *
 * @param fence the ring-fenced level that lost them
 * @param quantity units, at least 1
 */
public record RingFenceReleased(StockKey fence, long quantity) implements ChannelEvent {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the level is not ring-fenced or the quantity is below 1
     */
    public RingFenceReleased {
        Objects.requireNonNull(fence, "fence");
        Check.require(fence.place().ringFence().isPresent(), "fence must be a ring-fenced level");
        Check.positive("quantity", quantity);
    }
}
