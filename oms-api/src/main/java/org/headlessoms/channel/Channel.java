package org.headlessoms.channel;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.LocationId;

/**
 * Where something is sold, and which stock may be sold there. What is ring-fenced for a channel is used before what is shared:
 * if the fence has all that is wanted only the fence is used, and at each location what is fenced goes first. A channel that
 * was never defined is served from all locations, out of its own ring-fence and of shared stock.
 *
 * @param id its id
 * @param name what people call it, at most 8 KiB, may be empty
 * @param locations the locations that serve it, at most {@value #MAX_LOCATIONS}, sorted, each once; empty if all do
 * @param sharedStock whether it may also use stock that is not ring-fenced for it
 * @param enabled whether new orders and holds are taken; what was ordered before is still served
 * @param version how often it was defined, from 1
 */
public record Channel(
        ChannelId id, String name, List<LocationId> locations, boolean sharedStock, boolean enabled, long version)
        implements Reference {

    /** All channels of a tenant. */
    public static final ReferenceGroup ALL = new ReferenceGroup(ReferenceKind.CHANNEL, "all");

    static final int MAX_LOCATIONS = 500;

    /**
     * Sorts the locations and checks the parts.
     *
     * @throws IllegalArgumentException if the name is too long, there are too many locations or the version is below 1
     */
    public Channel {
        Objects.requireNonNull(id, "id");
        Check.text("channel name", name);
        locations = sorted(locations);
        Check.positive("version", version);
    }

    /**
     * The key of a channel.
     *
     * @param id its id
     * @return the key
     */
    public static ReferenceKey key(ChannelId id) {
        return ReferenceKey.of(ReferenceKind.CHANNEL, id);
    }

    /**
     * Whether a location serves it.
     *
     * @param location the location
     * @return true if it is one of the channel's, or if all are
     */
    public boolean isServedBy(LocationId location) {
        return locations.isEmpty() || locations.contains(location);
    }

    /**
     * Whether what lies at a place may be sold in it.
     *
     * @param place the place
     * @return true if the location serves the channel and the units there are ring-fenced for it, or shared and it may use those
     */
    public boolean mayUse(StockPlace place) {
        return isServedBy(place.location()) && place.ringFence().map(id::equals).orElse(sharedStock);
    }

    @Override
    public ReferenceKey key() {
        return key(id);
    }

    @Override
    public String group() {
        return ALL.name();
    }

    static List<LocationId> sorted(List<LocationId> locations) {
        Check.require(locations.size() <= MAX_LOCATIONS, "a channel has at most " + MAX_LOCATIONS + " locations");
        return locations.stream().distinct().sorted().toList();
    }
}
