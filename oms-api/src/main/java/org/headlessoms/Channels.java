package org.headlessoms;

import java.util.List;
import java.util.Optional;
import org.headlessoms.channel.Assortment;
import org.headlessoms.channel.AssortmentSet;
import org.headlessoms.channel.Channel;
import org.headlessoms.channel.ChannelDefined;
import org.headlessoms.channel.DefineChannel;
import org.headlessoms.channel.PurchaseLimit;
import org.headlessoms.channel.PurchaseLimitSet;
import org.headlessoms.channel.ReleaseRingFence;
import org.headlessoms.channel.RingFenceReleased;
import org.headlessoms.channel.RingFenceStock;
import org.headlessoms.channel.SetAssortment;
import org.headlessoms.channel.SetPurchaseLimit;
import org.headlessoms.channel.StockRingFenced;
import org.headlessoms.command.Outcome;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.Sku;

/**
 * Sales channels and what may be sold in them. Safe for use by several threads.
 */
public interface Channels {

    /**
     * Defines a channel, or defines it anew. Refused with {@link org.headlessoms.command.NotFound} for an unknown location.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<ChannelDefined> define(DefineChannel command);

    /**
     * Sets shared units apart for a channel. Refused with {@link org.headlessoms.stock.InsufficientStock} if fewer are
     * available, {@link org.headlessoms.stock.LotMismatch}, {@link org.headlessoms.stock.KitHasNoStock},
     * {@link org.headlessoms.command.NotFound} or {@link org.headlessoms.command.LimitExceeded}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<StockRingFenced> ringFence(RingFenceStock command);

    /**
     * Gives ring-fenced units back to all channels. Refused like {@link #ringFence}, with
     * {@link org.headlessoms.stock.InsufficientStock} if fewer are available in the fence.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<RingFenceReleased> releaseRingFence(ReleaseRingFence command);

    /**
     * Says in which channels an item is sold and to which countries. Orders and holds are refused with
     * {@link org.headlessoms.channel.NotInAssortment} from then on. Refused with {@link org.headlessoms.command.NotFound} for
     * an unknown item.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<AssortmentSet> setAssortment(SetAssortment command);

    /**
     * Limits how much of an item one customer may buy. Orders are refused with
     * {@link org.headlessoms.channel.PurchaseLimitExceeded} from then on. Refused with
     * {@link org.headlessoms.command.NotFound} for an unknown item.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<PurchaseLimitSet> setPurchaseLimit(SetPurchaseLimit command);

    /**
     * Where an item is sold.
     *
     * @param sku the item
     * @return its assortment; empty if none was ever set, then it is sold everywhere
     */
    Optional<Assortment> assortment(Sku sku);

    /**
     * The limits of an item that are active.
     *
     * @param sku the item
     * @return the limits, the one for all channels first, then by channel
     */
    List<PurchaseLimit> purchaseLimits(Sku sku);

    /**
     * How many units a customer has bought of what a limit allows, in the window that is open now.
     *
     * @param limit the limit
     * @param customer the customer
     * @return the units; what the limit allows beyond them may still be bought
     */
    long purchased(PurchaseLimit limit, CustomerId customer);

    /**
     * A channel.
     *
     * @param id the channel
     * @return the channel, if it was defined
     */
    Optional<Channel> find(ChannelId id);

    /**
     * All channels.
     *
     * @return those that were defined, sorted by id
     */
    List<Channel> all();
}
