package org.headlessoms.channel;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.Sku;

/**
 * Set shared units apart for one channel: no other one may sell them from then on. Waiting orders of that channel are served from
 * them at once, as far as they are among the first 50 that wait for the item. What is freed again, by a cancellation or a hold that ends, stays in the fence; what customers return is shared.
 *
 * @param commandId the caller's id
 * @param sku the item
 * @param location where the units are and stay
 * @param lot their lot, of an item that is kept by lots
 * @param channel the channel, which need not be defined
 * @param quantity units, at least 1
 */
public record RingFenceStock(
        CommandId commandId, Sku sku, LocationId location, Optional<LotId> lot, ChannelId channel, long quantity)
        implements Command<StockRingFenced> {
    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public RingFenceStock {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(channel, "channel");
        Check.positive("quantity", quantity);
    }

    /**
     * The level of the shared units.
     *
     * @return its key
     */
    public StockKey shared() {
        return new StockKey(sku, StockPlace.of(location).inLot(lot));
    }

    /**
     * The level of the ring-fenced units.
     *
     * @return its key
     */
    public StockKey fence() {
        return new StockKey(sku, shared().place().forChannel(Optional.of(channel)));
    }
}
