package org.headlessoms.channel;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;

/**
 * Define a channel, or define it anew. What is reserved or held already stays where it is; everything else, waiting backorders
 * among it, goes by the new definition.
 *
 * <p>If more stock may be used than before, due work serves those who wait in the channel with it.
 *
 * @param commandId the caller's id
 * @param id the channel's id
 * @param name what people call it, at most 8 KiB, may be empty
 * @param locations the locations that serve it, at most {@value Channel#MAX_LOCATIONS}; empty if all do
 * @param sharedStock whether it may also use stock that is not ring-fenced for it
 * @param enabled whether new orders and holds are taken
 */
public record DefineChannel(
        CommandId commandId,
        ChannelId id,
        String name,
        List<LocationId> locations,
        boolean sharedStock,
        boolean enabled)
        implements Command<ChannelDefined> {
    /**
     * Sorts the locations and checks the parts.
     *
     * @throws IllegalArgumentException if the name is too long or there are too many locations
     */
    public DefineChannel {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(id, "id");
        Check.text("channel name", name);
        locations = Channel.sorted(locations);
    }
}
