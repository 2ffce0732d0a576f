package org.headlessoms.core.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.Channels;
import org.headlessoms.channel.Channel;
import org.headlessoms.channel.ChannelDefined;
import org.headlessoms.channel.DefineChannel;
import org.headlessoms.command.Outcome;
import org.headlessoms.value.ChannelId;

/** Channels of one tenant. */
final class ChannelsFacade implements Channels {

    private final TenantOms oms;

    ChannelsFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public Outcome<ChannelDefined> define(DefineChannel command) {
        return oms.execute(oms.handlers().channelDefining, command);
    }

    @Override
    public Optional<Channel> find(ChannelId id) {
        return oms.read(oms.request().withReferences(Set.of(Channel.key(id))))
                .reference(Channel.key(id), Channel.class);
    }

    @Override
    public List<Channel> all() {
        return oms.read(oms.request().withGroups(Set.of(Channel.ALL))).group(Channel.ALL, Channel.class);
    }
}
