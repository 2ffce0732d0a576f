package org.headlessoms.channel;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.command.Command;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;

/**
 * Limit how many units of an item one customer may buy, or no longer limit it. See {@link PurchaseLimit} for what counts.
 *
 * @param commandId the caller's id
 * @param sku the item or kit; its id and the channel's have at most {@value PurchaseLimit#MAX_IDS} characters together
 * @param channel orders of which channel it is for; empty if all count together
 * @param quantity the most units, 0 or more
 * @param days within how many days, 1 to {@value PurchaseLimit#MAX_DAYS}; 0 for ever
 * @param active whether it is to be kept
 */
public record SetPurchaseLimit(
        CommandId commandId, Sku sku, Optional<ChannelId> channel, long quantity, long days, boolean active)
        implements Command<PurchaseLimitSet> {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the quantity is negative, there are no such days or the ids are too long together
     */
    public SetPurchaseLimit {
        Objects.requireNonNull(commandId, "commandId");
        PurchaseLimit.check(sku, channel, quantity, days);
    }
}
