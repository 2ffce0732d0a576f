package org.headlessoms.order;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.LineId;

/**
 * Reserved units of a line that lost their reservation.
 *
 * @param lineId the line
 * @param place where they were reserved
 * @param quantity units, at least 1
 */
public record Deallocation(LineId lineId, StockPlace place, long quantity) {
    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public Deallocation {
        Objects.requireNonNull(lineId, "lineId");
        Objects.requireNonNull(place, "place");
        Check.positive("quantity", quantity);
    }
}
