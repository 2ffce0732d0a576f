package org.headlessoms.order;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.LineId;

/**
 * Units of a line that were reserved at a location after the order was placed.
 *
 * @param lineId the line
 * @param from where they stood before: open or backordered
 * @param place where they are reserved
 * @param quantity units, at least 1
 */
public record Allocation(LineId lineId, LineBucket from, StockPlace place, long quantity) {
    /**
     * Checks bucket and quantity.
     *
     * @throws IllegalArgumentException if the bucket is neither open nor backordered or the quantity below 1
     */
    public Allocation {
        Objects.requireNonNull(lineId, "lineId");
        Check.require(
                from == LineBucket.OPEN || from == LineBucket.BACKORDERED, "only open or backordered units allocate");
        Objects.requireNonNull(place, "place");
        Check.positive("quantity", quantity);
    }
}
