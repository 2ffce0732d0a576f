package org.headlessoms.availability;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.LocationId;

/**
 * What there is of an item at a location.
 *
 * @param location the location
 * @param enabled whether orders may be sourced from it; if not, nothing there can be sold
 * @param places its places that have or once had units, sorted; none for a kit
 * @param availableToSell how many the buyer can have from this location alone; of a kit, complete sets
 */
public record LocationAvailability(
        LocationId location, boolean enabled, List<PlaceAvailability> places, long availableToSell) {
    /**
     * Copies the places.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public LocationAvailability {
        Objects.requireNonNull(location, "location");
        places = List.copyOf(places);
        Check.notNegative("availableToSell", availableToSell);
    }

    /**
     * The units of all places at the location.
     *
     * @return the sums; none for a kit
     */
    public StockUnits units() {
        return places.stream().map(PlaceAvailability::units).reduce(StockUnits.NONE, StockUnits::plus);
    }
}
