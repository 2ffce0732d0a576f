package org.headlessoms.channel;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.stock.StockKey;

/**
 * Shared units were set apart for a channel.
 *
 * @param fence the ring-fenced level that gained them
 * @param quantity units, at least 1
 */
public record StockRingFenced(StockKey fence, long quantity) implements ChannelEvent {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the level is not ring-fenced or the quantity is below 1
     */
    public StockRingFenced {
        Objects.requireNonNull(fence, "fence");
        Check.require(fence.place().ringFence().isPresent(), "fence must be a ring-fenced level");
        Check.positive("quantity", quantity);
    }
}
