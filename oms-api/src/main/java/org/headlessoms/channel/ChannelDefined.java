package org.headlessoms.channel;

import java.util.Objects;

/**
 * A channel was defined, or defined anew.
 *
 * @param channel the channel as it is now
 */
public record ChannelDefined(Channel channel) implements ChannelEvent {
    /** Refuses a missing channel. */
    public ChannelDefined {
        Objects.requireNonNull(channel, "channel");
    }
}
