package org.headlessoms.availability;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.check.Check;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * Which items, for whom, and where.
 *
 * @param skus the items, at least one
 * @param channel where they are to be sold; empty for no particular channel, which means shared stock only
 * @param locations only these locations; empty for all
 */
public record AvailabilityQuery(Set<Sku> skus, Optional<ChannelId> channel, Set<LocationId> locations) {

    /**
     * Copies the sets.
     *
     * @throws IllegalArgumentException if there is no item
     */
    public AvailabilityQuery {
        skus = Set.copyOf(skus);
        Check.require(!skus.isEmpty(), "skus must not be empty");
        Objects.requireNonNull(channel, "channel");
        locations = Set.copyOf(locations);
    }

    /**
     * Items at all locations, for no particular channel.
     *
     * @param skus the items, at least one; one that is named twice counts once
     * @return the query
     */
    public static AvailabilityQuery of(Collection<Sku> skus) {
        return new AvailabilityQuery(Set.copyOf(skus), Optional.empty(), Set.of());
    }

    /**
     * The same for a channel.
     *
     * @param other where the items are to be sold
     * @return the query
     */
    public AvailabilityQuery inChannel(ChannelId other) {
        return new AvailabilityQuery(skus, Optional.of(other), locations);
    }

    /**
     * The same for some locations only.
     *
     * @param others the locations
     * @return the query
     */
    public AvailabilityQuery at(Set<LocationId> others) {
        return new AvailabilityQuery(skus, channel, others);
    }
}
