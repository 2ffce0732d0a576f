package org.headlessoms.fulfilment;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.money.PriceParts;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.LineId;

/**
 * Units of a line that left, and what they cost.
 *
 * @param lineId the line
 * @param place where they were taken from
 * @param quantity units, at least 1
 * @param price what exactly these units cost
 */
public record ShippedUnits(LineId lineId, StockPlace place, long quantity, PriceParts price) {
    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public ShippedUnits {
        Objects.requireNonNull(lineId, "lineId");
        Objects.requireNonNull(place, "place");
        Check.positive("quantity", quantity);
        Objects.requireNonNull(price, "price");
    }
}
