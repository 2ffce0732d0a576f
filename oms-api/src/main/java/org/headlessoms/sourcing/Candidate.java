package org.headlessoms.sourcing;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.stock.Location;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * A location that has units of what is wanted.
 *
 * @param location its master data
 * @param available units this request may have from it, by item; what is 0 is not in it
 * @param load how much of its daily capacity it has used; empty if it takes as many orders as come, or if this request does not
 *     place an order
 */
public record Candidate(Location location, Map<Sku, Long> available, Optional<DailyLoad> load) {
    /** Copies the map. */
    public Candidate {
        Objects.requireNonNull(location, "location");
        available = Map.copyOf(available);
        Objects.requireNonNull(load, "load");
    }

    /**
     * The location's id.
     *
     * @return the id
     */
    public LocationId id() {
        return location.id();
    }

    /**
     * Units of an item.
     *
     * @param sku the item
     * @return what it has for this request, 0 if nothing
     */
    public long available(Sku sku) {
        return available.getOrDefault(sku, 0L);
    }
}
