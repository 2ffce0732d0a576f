package org.headlessoms.order;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.money.PriceParts;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.LineId;

/**
 * Units of a line that will never ship.
 *
 * @param lineId the line
 * @param from where they stood
 * @param place where they were reserved or released, if they were
 * @param fulfilmentId the fulfilment they were released in, if they were
 * @param quantity units, at least 1
 * @param price what they would have cost
 */
public record CancelledUnits(
        LineId lineId,
        LineBucket from,
        Optional<StockPlace> place,
        Optional<FulfilmentId> fulfilmentId,
        long quantity,
        PriceParts price) {
    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public CancelledUnits {
        Objects.requireNonNull(lineId, "lineId");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(fulfilmentId, "fulfilmentId");
        Check.positive("quantity", quantity);
        Objects.requireNonNull(price, "price");
    }
}
