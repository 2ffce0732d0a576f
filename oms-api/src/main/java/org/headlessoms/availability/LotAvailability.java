package org.headlessoms.availability;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.stock.Lot;

/**
 * What there is of a lot at all locations asked for.
 *
 * @param lot the lot
 * @param units the units of it
 * @param availableToSell how many the buyer can have; none if the lot is not good for long enough
 */
public record LotAvailability(Lot lot, StockUnits units, long availableToSell) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if more can be sold than is available
     */
    public LotAvailability {
        Objects.requireNonNull(lot, "lot");
        Check.notNegative("availableToSell", availableToSell);
        Check.require(availableToSell <= units.available(), "no more can be sold than is available");
    }
}
