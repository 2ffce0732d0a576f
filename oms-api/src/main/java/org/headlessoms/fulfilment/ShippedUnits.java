package org.headlessoms.fulfilment;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.money.PriceParts;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.LineId;
import org.headlessoms.value.SerialNumber;

/**
 * Units of a line that left, and what they cost.
 *
 * @param lineId the line
 * @param place where they were taken from
 * @param quantity units, at least 1
 * @param price what exactly these units cost
 * @param serials their serial numbers, one each; empty if the item has none
 */
public record ShippedUnits(
        LineId lineId, StockPlace place, long quantity, PriceParts price, List<SerialNumber> serials) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the quantity is below 1, a serial number is named twice, or there are some, but not
     *     one each
     */
    public ShippedUnits {
        Objects.requireNonNull(lineId, "lineId");
        Objects.requireNonNull(place, "place");
        Check.positive("quantity", quantity);
        Objects.requireNonNull(price, "price");
        serials = Check.distinct("serial number", List.copyOf(serials));
        Check.require(serials.isEmpty() || serials.size() == quantity, "each unit has one serial number, or none has");
    }

    /**
     * Units without serial numbers.
     *
     * @param lineId the line
     * @param place where they were taken from
     * @param quantity units, at least 1
     * @param price what exactly these units cost
     */
    public ShippedUnits(LineId lineId, StockPlace place, long quantity, PriceParts price) {
        this(lineId, place, quantity, price, List.of());
    }
}
