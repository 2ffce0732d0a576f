package org.headlessoms;

import java.util.List;
import java.util.Optional;
import org.headlessoms.channel.Channel;
import org.headlessoms.channel.ChannelDefined;
import org.headlessoms.channel.DefineChannel;
import org.headlessoms.command.Outcome;
import org.headlessoms.value.ChannelId;

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
