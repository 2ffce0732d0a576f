package org.headlessoms.fulfilment;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.LineId;

/**
 * Units of an order line at the place where they were reserved.
 *
 * @param lineId the line
 * @param place where they are
 * @param quantity units, at least 1
 */
public record ReservedUnits(LineId lineId, StockPlace place, long quantity) {
    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public ReservedUnits {
        Objects.requireNonNull(lineId, "lineId");
        Objects.requireNonNull(place, "place");
        Check.positive("quantity", quantity);
    }
}
