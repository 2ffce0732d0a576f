package org.headlessoms;

import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.headlessoms.availability.AvailabilityQuery;
import org.headlessoms.availability.CachedAvailability;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.Sku;

/**
 * What there was of an item when it was last read, for pages that are shown often. Every answer says how old it is. Nothing is
 * ever decided by it: a reservation reads storage, whatever was shown before.
 *
 * <p>It follows the journal without a thread of its own: the first call after an interval looks what came in since, by
 * whatever process, and forgets the items that were touched. So an answer can be wrong for that interval, and for as long as
 * the look takes; longer only about what no event tells: a hold whose time is over, a lot that expired at midnight, until the
 * greatest age. Both are configured with the engine; without configuration every answer is read from storage. Where
 * nobody has read the journal for long, the first calls take longer and keep little until they have caught up with it.
 *
 * <p>Safe for use by several threads.
 */
@FunctionalInterface
public interface AvailabilityCache {

    /**
     * What there was of many items. What is not known, or too old, is read from storage in one call.
     *
     * @param query which items, for whom, and where
     * @return an answer for each item asked for, sorted
     * @throws org.headlessoms.command.RefusedException with {@link org.headlessoms.command.LimitExceeded} if there are more
     *     items than the engine's limit allows, 10,000 unless configured
     */
    SortedMap<Sku, CachedAvailability> of(AvailabilityQuery query);

    /**
     * What there was of an item at all locations, for no particular channel.
     *
     * @param sku the item
     * @return the answer
     */
    default CachedAvailability of(Sku sku) {
        return Objects.requireNonNull(of(AvailabilityQuery.of(Set.of(sku))).get(sku));
    }

    /**
     * What there was of an item at all locations, for a channel.
     *
     * @param sku the item
     * @param channel where it is to be sold
     * @return the answer
     */
    default CachedAvailability of(Sku sku, ChannelId channel) {
        return Objects.requireNonNull(
                of(AvailabilityQuery.of(Set.of(sku)).inChannel(channel)).get(sku));
    }
}
