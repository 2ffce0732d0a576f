package org.headlessoms.core.channel;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.channel.Channel;
import org.headlessoms.channel.ChannelDefined;
import org.headlessoms.channel.DefineChannel;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;

/** Decides {@link DefineChannel}. */
public final class ChannelDefining implements Handler<DefineChannel, ChannelDefined> {

    @Override
    public ReadRequest reads(DefineChannel command, ReadRequest nothing) {
        return nothing.withReferences(Set.of(Channel.key(command.id()))).withLocations(Set.copyOf(command.locations()));
    }

    @Override
    public Decision<ChannelDefined> decide(DefineChannel command, Reading reading, Change change) {
        Snapshot snapshot = reading.snapshot();
        Optional<Refusal> unknown = command.locations().stream()
                .flatMap(location -> KnownKeys.missing(snapshot, location).stream())
                .findFirst();
        if (unknown.isPresent()) {
            return Decision.refuse(unknown.get());
        }
        Optional<Channel> before = snapshot.reference(Channel.key(command.id()), Channel.class);
        long version = before.map(Channel::version).orElse(0L);
        Channel channel = new Channel(
                command.id(),
                command.name(),
                command.locations(),
                command.sharedStock(),
                command.enabled(),
                version + 1);
        ChannelDefined defined = new ChannelDefined(channel);
        change.put(channel);
        change.stock(defined);
        before.filter(was -> isWider(was, channel)).ifPresent(change::serveQueues);
        return Decision.accept(defined);
    }

    /** Whether what was ordered in it may be served with units that it could not be served with before. */
    private static boolean isWider(Channel before, Channel after) {
        boolean everywhere = after.locations().isEmpty() && !before.locations().isEmpty();
        return everywhere
                || !after.locations().stream().allMatch(before::isServedBy)
                || (after.sharedStock() && !before.sharedStock());
    }
}
