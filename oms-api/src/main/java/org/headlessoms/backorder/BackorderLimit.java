package org.headlessoms.backorder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.Sku;

/**
 * How many units of an item may wait in the backorder queue, of all orders together or of the orders of a channel. It holds
 * for what orders ask for when they are placed, under any concurrency. Units that become backordered without being asked,
 * because a location could not ship them, wait above the limit if need be: an order that was accepted is not undone by it.
 *
 * @param sku the item
 * @param channel the channel; empty for all orders together
 * @param units the most that may wait, 0 for no backorders at all, {@link #NO_LIMIT} if as many as are ordered may wait
 * @param version how often it was set, from 1
 */
public record BackorderLimit(Sku sku, Optional<ChannelId> channel, long units, long version) implements Reference {

    /** As many units as are ordered may wait. */
    public static final long NO_LIMIT = Long.MAX_VALUE;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the units are negative or the version is below 1
     */
    public BackorderLimit {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(channel, "channel");
        Check.notNegative("units", units);
        Check.positive("version", version);
    }

    /**
     * The key of a limit.
     *
     * @param sku the item
     * @param channel the channel; empty for all orders together
     * @return the key
     */
    public static ReferenceKey key(Sku sku, Optional<ChannelId> channel) {
        return channel.map(id -> ReferenceKey.of(ReferenceKind.BACKORDER_LIMIT, sku, id))
                .orElseGet(() -> ReferenceKey.of(ReferenceKind.BACKORDER_LIMIT, sku));
    }

    /**
     * The keys of all limits that an order may meet.
     *
     * @param sku the item
     * @param channel where it is sold, if anywhere
     * @return the limit of the item, then that of the item in the channel
     */
    public static List<ReferenceKey> keys(Sku sku, Optional<ChannelId> channel) {
        return Stream.concat(
                        Stream.of(key(sku, Optional.empty())), channel.stream().map(id -> key(sku, Optional.of(id))))
                .toList();
    }

    /**
     * All limits of an item.
     *
     * @param sku the item
     * @return their group
     */
    public static ReferenceGroup of(Sku sku) {
        return new ReferenceGroup(ReferenceKind.BACKORDER_LIMIT, sku.value());
    }

    @Override
    public ReferenceKey key() {
        return key(sku, channel);
    }

    /** Limits of one item are found together while they limit anything. */
    @Override
    public String group() {
        return units == NO_LIMIT ? "" : sku.value();
    }
}
