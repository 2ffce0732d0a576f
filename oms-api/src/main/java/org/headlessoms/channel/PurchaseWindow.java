package org.headlessoms.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.Sku;

/**
 * A time in which the units of an item that one customer orders are counted together, see {@link PurchaseLimit}.
 *
 * @param sku the item or kit
 * @param channel orders of which channel are counted; empty if all
 * @param days how long it is, 0 for ever
 * @param number which of the windows of that length since 1 January 1970, from 0; 0 for ever
 */
public record PurchaseWindow(Sku sku, Optional<ChannelId> channel, long days, long number) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the days are negative
     */
    public PurchaseWindow {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(channel, "channel");
        Check.notNegative("days", days);
    }

    /**
     * The window of a limit that is open at a moment.
     *
     * @param limit the limit
     * @param moment the moment
     * @return the window
     */
    public static PurchaseWindow of(PurchaseLimit limit, Instant moment) {
        long seconds = Duration.ofDays(limit.days()).toSeconds();
        long number = limit.days() == 0 ? 0 : Math.floorDiv(moment.getEpochSecond(), seconds);
        return new PurchaseWindow(limit.sku(), limit.channel(), limit.days(), number);
    }
}
