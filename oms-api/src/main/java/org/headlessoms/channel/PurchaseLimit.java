package org.headlessoms.channel;

import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.Sku;

/**
 * How many units of an item one customer may buy within a time, against hoarding. Units count when they are ordered, all lines of
 * an order together, also as components of kits; of a kit its sets count. Cancelled units count no longer, of a kit's sets those
 * cancelled with all their components; returned ones still do. A guest's orders count one by one.
 *
 * <p>An order remembers the {@linkplain PurchaseWindow windows} it was counted in. So a limit counts what is ordered while it is
 * active: not what was ordered before, and with another number of days it starts again.
 *
 * @param sku the item or kit; its id and the channel's have at most {@value #MAX_IDS} characters together
 * @param channel orders of which channel it is for; empty if all count together. An order must keep both
 * @param quantity the most units, 0 or more
 * @param days within how many days, 1 to {@value #MAX_DAYS}: windows of that length follow one another from 1 January 1970, UTC,
 *     and an order counts in the one it is placed in; 0 for ever
 * @param active whether it is to be kept
 * @param version how often it was set, from 1
 */
public record PurchaseLimit(
        Sku sku, Optional<ChannelId> channel, long quantity, long days, boolean active, long version)
        implements Reference {

    static final int MAX_IDS = 120;
    static final int MAX_DAYS = 36_500;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the quantity is negative, there are no such days, the ids are too long together or the
     *     version is below 1
     */
    public PurchaseLimit {
        check(sku, channel, quantity, days);
        Check.positive("version", version);
    }

    /**
     * The key of a limit.
     *
     * @param sku the item
     * @param channel orders of which channel it is for; empty if all
     * @return the key
     */
    public static ReferenceKey key(Sku sku, Optional<ChannelId> channel) {
        return channel.map(id -> ReferenceKey.of(ReferenceKind.PURCHASE_LIMIT, sku, id))
                .orElseGet(() -> ReferenceKey.of(ReferenceKind.PURCHASE_LIMIT, sku));
    }

    /**
     * All active limits of an item.
     *
     * @param sku the item
     * @return their group
     */
    public static ReferenceGroup of(Sku sku) {
        return new ReferenceGroup(ReferenceKind.PURCHASE_LIMIT, sku.value());
    }

    /**
     * Whether orders of a channel must keep it.
     *
     * @param orderChannel the order's channel, if it has one
     * @return true if it is for that channel, or for all
     */
    public boolean isFor(Optional<ChannelId> orderChannel) {
        return channel.isEmpty() || channel.equals(orderChannel);
    }

    @Override
    public ReferenceKey key() {
        return key(sku, channel);
    }

    /** Limits of one item are found together while they are active. */
    @Override
    public String group() {
        return active ? sku.value() : "";
    }

    static void check(Sku sku, Optional<ChannelId> channel, long quantity, long days) {
        Check.notNegative("quantity", quantity);
        Check.require(days >= 0 && days <= MAX_DAYS, "days must be 0 to " + MAX_DAYS);
        int ids =
                sku.value().length() + channel.map(ChannelId::value).orElse("").length();
        Check.require(ids <= MAX_IDS, "sku and channel must have at most " + MAX_IDS + " characters together");
    }
}
