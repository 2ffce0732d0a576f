package org.headlessoms.hold;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.command.Refusal;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.HoldId;

/**
 * A hold that is for one channel cannot be taken over by an order of another one: it may keep units ring-fenced for its own.
 *
 * @param holdId the hold
 * @param holdChannel the channel the hold is for
 * @param orderChannel the order's channel, if it has one
 */
public record HoldOfOtherChannel(HoldId holdId, ChannelId holdChannel, Optional<ChannelId> orderChannel)
        implements Refusal {
    /** Refuses missing parts. */
    public HoldOfOtherChannel {
        Objects.requireNonNull(holdId, "holdId");
        Objects.requireNonNull(holdChannel, "holdChannel");
        Objects.requireNonNull(orderChannel, "orderChannel");
    }
}
