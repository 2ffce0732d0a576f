package org.headlessoms.channel;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.command.Refusal;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.Sku;

/**
 * The customer would have more units of the item than one may buy.
 *
 * @param sku the item or kit
 * @param channel the channel the limit is for; empty if it is for all
 * @param wanted units ordered now, by all lines together
 * @param bought units ordered before that still count; 0 for a guest
 * @param limit how many may be bought
 */
public record PurchaseLimitExceeded(Sku sku, Optional<ChannelId> channel, long wanted, long bought, long limit)
        implements Refusal {
    /** Refuses missing parts. */
    public PurchaseLimitExceeded {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(channel, "channel");
    }
}
