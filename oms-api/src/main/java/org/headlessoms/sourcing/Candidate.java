package org.headlessoms.sourcing;

import java.util.Map;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.stock.Location;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * A location that has units of what is wanted.
 *
 * @param location its master data
 * @param available units this request may have from it, by item; what is 0 is not in it
 * @param ordersTaken orders it has taken on for its next shipping day; 0 if it has no daily capacity
 */
public record Candidate(Location location, Map<Sku, Long> available, long ordersTaken) {
    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Candidate {
        Objects.requireNonNull(location, "location");
        available = Map.copyOf(available);
        Check.notNegative("ordersTaken", ordersTaken);
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
