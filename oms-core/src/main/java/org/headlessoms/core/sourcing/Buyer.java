package org.headlessoms.core.sourcing;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headlessoms.channel.Channel;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.value.ChannelId;

/** For whom stock is planned, and when: it decides which ring-fenced units and which lots may be used. */
public record Buyer(Optional<ChannelId> channel, Instant now) {

    /** What has to be read, besides the stock, before {@link UsablePlaces} can tell what a channel may use. */
    public static Set<ReferenceKey> reads(Optional<ChannelId> channel) {
        return channel.map(Channel::key).stream().collect(Collectors.toUnmodifiableSet());
    }
}
