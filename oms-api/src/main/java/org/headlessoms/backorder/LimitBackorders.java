package org.headlessoms.backorder;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;

/**
 * Let at most so many units of an item wait, see {@link BackorderLimit}. Units that wait already stay, also above the limit.
 *
 * @param commandId the caller's id
 * @param sku the item
 * @param channel the channel whose orders are limited; empty for all orders together
 * @param units the most that may wait, 0 for none, {@link BackorderLimit#NO_LIMIT} to take the limit away
 */
public record LimitBackorders(CommandId commandId, Sku sku, Optional<ChannelId> channel, long units)
        implements Command<BackordersLimited> {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public LimitBackorders {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(channel, "channel");
        Check.notNegative("units", units);
    }
}
