package org.headlessoms.backorder;

import java.util.Optional;
import org.headlessoms.command.Refusal;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.Sku;

/**
 * More units of an item would wait than may.
 *
 * @param sku the item
 * @param channel the channel whose limit it is; empty if it is the limit of all orders together
 * @param wanted units that would wait for this order
 * @param waiting units that wait already
 * @param limit units that may wait
 */
public record BackorderLimitExceeded(Sku sku, Optional<ChannelId> channel, long wanted, long waiting, long limit)
        implements Refusal {}
