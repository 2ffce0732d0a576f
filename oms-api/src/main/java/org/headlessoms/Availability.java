package org.headlessoms;

import java.util.SortedMap;
import org.headlessoms.availability.AvailabilityQuery;
import org.headlessoms.availability.ItemAvailability;
import org.headlessoms.availability.Promise;
import org.headlessoms.availability.PromiseQuery;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.Sku;

/**
 * What there is of an item, where, and for whom, straight from storage. What is said to be available to sell is what a hold of
 * one line could get at that moment: units of holds whose time is over count as free, as far as no backordered line waits for
 * them. What one customer may buy, and what a sourcing policy may refuse though the units are there, is not looked at. Nothing
 * is promised by it: a reservation is decided on its own. Changes nothing; safe for use by several threads.
 */
public interface Availability {

    /**
     * What there is of an item at all locations, for no particular channel.
     *
     * @param sku the item
     * @return the answer; nothing of an item that is not defined
     */
    ItemAvailability of(Sku sku);

    /**
     * What there is of an item at all locations, for a channel.
     *
     * @param sku the item
     * @param channel where it is to be sold
     * @return the answer; nothing of an item that is not defined
     */
    ItemAvailability of(Sku sku, ChannelId channel);

    /**
     * What there is of many items. A storage is asked once, or once more each if there are kits or holds whose time is over,
     * however many the items are.
     *
     * @param query which items, for whom, and where
     * @return an answer for each item asked for, sorted
     * @throws org.headlessoms.command.RefusedException with {@link org.headlessoms.command.LimitExceeded} if there are more
     *     items than the engine's limit allows, 10,000 unless configured
     */
    SortedMap<Sku, ItemAvailability> of(AvailabilityQuery query);

    /**
     * Whether some units can be had, all of them, from where, and when: what a hold of all lines would get now, and the day on
     * which the rest is expected, behind all orders that wait already. Several lines of the same item are looked at together.
     *
     * @param query what is wanted, for whom, and by when
     * @return the answer; an item that is not defined, or not sold there, cannot be had
     * @throws org.headlessoms.command.RefusedException with {@link org.headlessoms.command.LimitExceeded} if there are more
     *     lines than an order may have
     */
    Promise promise(PromiseQuery query);

    /**
     * What there was a short time ago, for pages that are shown often.
     *
     * @return the view; it reads storage each time unless the engine was built with a cache
     */
    AvailabilityCache cached();
}
