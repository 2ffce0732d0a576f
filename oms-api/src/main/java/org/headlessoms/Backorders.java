package org.headlessoms;

import java.util.List;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.backorder.BackorderLimit;
import org.headlessoms.backorder.BackordersLimited;
import org.headlessoms.backorder.LimitBackorders;
import org.headlessoms.backorder.SourceWaiting;
import org.headlessoms.backorder.WaitingSourced;
import org.headlessoms.command.Outcome;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.Sku;

/**
 * The queues of order lines that wait for stock, and sharing stock out among those who wait. Safe for use by several threads.
 */
public interface Backorders {

    /**
     * Limits how many units of an item may wait, see {@link LimitBackorders}. Refused with
     * {@link org.headlessoms.command.NotFound} if the item is unknown.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<BackordersLimited> limit(LimitBackorders command);

    /**
     * The limits of an item.
     *
     * @param sku the item
     * @return those that limit anything: that of all orders together first, then those of channels by their ids
     */
    List<BackorderLimit> limits(Sku sku);

    /**
     * The queues of all items, in the order of service.
     *
     * @param page which page
     * @return a page
     */
    Page<BackorderEntry> queues(PageRequest page);

    /**
     * The head of an item's queue.
     *
     * @param sku the item
     * @param limit how many entries at most
     * @return the entries in the order of service
     */
    List<BackorderEntry> queue(Sku sku, int limit);

    /**
     * How many units of an item all orders wait for. Costs the same however long the queue is.
     *
     * @param sku the item
     * @return units
     */
    long waiting(Sku sku);

    /**
     * How many units of an item the orders of a channel wait for. Costs the same however long the queue is.
     *
     * @param sku the item
     * @param channel the channel
     * @return units
     */
    long waiting(Sku sku, ChannelId channel);

    /**
     * Shares out what is available among waiting orders, all of them considered together. Refused with {@link
     * org.headlessoms.backorder.NothingToSource} or {@link org.headlessoms.command.NotFound}.
     *
     * @param command what to do
     * @return accepted with what each order got, or refused
     */
    Outcome<WaitingSourced> source(SourceWaiting command);
}
