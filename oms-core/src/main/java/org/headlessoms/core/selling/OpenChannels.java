package org.headlessoms.core.selling;

import java.util.Optional;
import org.headlessoms.channel.Channel;
import org.headlessoms.channel.ChannelClosed;
import org.headlessoms.command.Refusal;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.ChannelId;

/** Only a channel that is closed takes nothing new; one that was never defined is open. */
public final class OpenChannels {

    private OpenChannels() {}

    /** The refusal for selling in a closed channel. */
    public static Optional<Refusal> closed(Optional<ChannelId> channel, Snapshot snapshot) {
        return channel.flatMap(id -> snapshot.reference(Channel.key(id), Channel.class))
                .filter(one -> !one.enabled())
                .map(one -> new ChannelClosed(one.id()));
    }
}
