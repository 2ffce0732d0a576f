package org.headlessoms.availability;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.stock.StockPlace;

/**
 * What there is of an item at a place: of one lot and one ring-fence at a location.
 *
 * @param place the place
 * @param units the units there
 * @param availableToSell how many of the available ones the buyer can have: all, or none if the place may not serve it
 */
public record PlaceAvailability(StockPlace place, StockUnits units, long availableToSell) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if more can be sold than is available
     */
    public PlaceAvailability {
        Objects.requireNonNull(place, "place");
        Check.notNegative("availableToSell", availableToSell);
        Check.require(availableToSell <= units.available(), "no more can be sold than is available");
    }
}
