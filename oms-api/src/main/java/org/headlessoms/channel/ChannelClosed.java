package org.headlessoms.channel;

import java.util.Objects;
import org.headlessoms.command.Refusal;
import org.headlessoms.value.ChannelId;

/**
 * The channel takes no new orders and holds: it is not {@linkplain Channel#enabled() enabled}.
 *
 * @param channel the channel
 */
public record ChannelClosed(ChannelId channel) implements Refusal {
    /** Refuses a missing channel. */
    public ChannelClosed {
        Objects.requireNonNull(channel, "channel");
    }
}
