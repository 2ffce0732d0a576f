package org.headlessoms.sourcing;

import java.util.Map;
import java.util.Objects;
import org.headlessoms.stock.Location;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * A location that has units of what is wanted.
 *
 * @param location its master data
 * @param available units this request may have from it, by item; what is 0 is not in it
 */
public record Candidate(Location location, Map<Sku, Long> available) {
    /** Copies the map. */
    public Candidate {
        Objects.requireNonNull(location, "location");
        available = Map.copyOf(available);
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
