package org.headlessoms.order;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.money.Money;
import org.headlessoms.money.PriceParts;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.LineId;
import org.headlessoms.value.Sku;

/**
 * A line as it was placed, and what could be done for it at once.
 *
 * @param id its id within the order
 * @param sku the item
 * @param quantity units ordered, at least 1
 * @param unitPrice the price of one unit before discount; of a kit's component its exact share, rounded down
 * @param price what the line costs, with its share of the order's discount
 * @param reserved units reserved, by place
 * @param backordered units that wait in the backorder queue
 * @param promisedOn the day, in UTC, on which those that wait are expected; empty if none waits or what is expected does not
 *     suffice
 * @param kit the ordered kit it is a component of, if it is
 * @param serialized whether its units ship with a serial number each, as the item is defined now
 */
public record PlacedLine(
        LineId id,
        Sku sku,
        long quantity,
        Money unitPrice,
        PriceParts price,
        Map<StockPlace, Long> reserved,
        long backordered,
        Optional<LocalDate> promisedOn,
        Optional<KitPart> kit,
        boolean serialized) {
    /**
     * Copies the map, sorted by place.
     *
     * @throws IllegalArgumentException if more is reserved and backordered than ordered, or a line that does not wait is
     *     promised a day
     */
    public PlacedLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sku, "sku");
        Check.positive("quantity", quantity);
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(price, "price");
        reserved = UnitsByPlace.copyOf(reserved);
        Check.notNegative("backordered", backordered);
        Objects.requireNonNull(promisedOn, "promisedOn");
        Check.require(promisedOn.isEmpty() || backordered > 0, "only a line that waits is promised a day");
        Objects.requireNonNull(kit, "kit");
        Check.require(
                backordered + UnitsByPlace.sum(reserved) <= quantity,
                "reserved and backordered must not exceed ordered");
    }

    /**
     * Units reserved at all locations.
     *
     * @return the sum
     */
    public long reservedUnits() {
        return UnitsByPlace.sum(reserved);
    }

    /**
     * Units neither reserved nor backordered.
     *
     * @return the rest
     */
    public long open() {
        return quantity - backordered - reservedUnits();
    }

    /**
     * The line with a promise.
     *
     * @param day the day, in UTC; empty if what is expected does not suffice
     * @return the changed line
     * @throws IllegalArgumentException if it does not wait
     */
    public PlacedLine promised(Optional<LocalDate> day) {
        return new PlacedLine(id, sku, quantity, unitPrice, price, reserved, backordered, day, kit, serialized);
    }
}
