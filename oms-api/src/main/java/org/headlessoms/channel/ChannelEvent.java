package org.headlessoms.channel;

import org.headlessoms.event.Event;

/** A fact about channels and what may be sold in them. */
public sealed interface ChannelEvent extends Event
        permits ChannelDefined, StockRingFenced, RingFenceReleased, AssortmentSet, PurchaseLimitSet {}
