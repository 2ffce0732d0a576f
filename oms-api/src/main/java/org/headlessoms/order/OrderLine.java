package org.headlessoms.order;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.money.Money;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.LineId;
import org.headlessoms.value.Sku;

/**
 * A line of an order.
 *
 * @param id its id within the order
 * @param sku the item
 * @param unitPrice the price of one unit before discount, not negative
 * @param quantities where its units stand
 * @param prices what it costs and what became of that
 * @param reservedAt units reserved, by place; sums to {@code quantities.reserved()}
 * @param promisedOn the day, in UTC, on which all units it waits for are expected; empty if it does not wait or what is
 *     expected does not suffice
 * @param kit the ordered kit it is a component of, if it is
 * @param serialized whether its units ship and come back with a serial number each, as the item was defined when it was placed
 */
public record OrderLine(
        LineId id,
        Sku sku,
        Money unitPrice,
        LineQuantities quantities,
        LinePrices prices,
        Map<StockPlace, Long> reservedAt,
        Optional<LocalDate> promisedOn,
        Optional<KitPart> kit,
        boolean serialized) {

    /**
     * Copies the map, sorted by place.
     *
     * @throws IllegalArgumentException if the reserved units do not sum, or a line that does not wait is promised a day
     */
    public OrderLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sku, "sku");
        Check.require(!unitPrice.isNegative(), "unit price must not be negative");
        Objects.requireNonNull(quantities, "quantities");
        Objects.requireNonNull(prices, "prices");
        Objects.requireNonNull(promisedOn, "promisedOn");
        Check.require(promisedOn.isEmpty() || quantities.backordered() > 0, "only a line that waits is promised a day");
        Objects.requireNonNull(kit, "kit");
        reservedAt = UnitsByPlace.copyOf(reservedAt);
        Check.require(
                UnitsByPlace.sum(reservedAt) == quantities.reserved(), "reservations by place must sum to reserved");
    }

    /**
     * The line with other quantities, prices and reservations. A line that no longer waits has no promise any more.
     *
     * @param newQuantities where its units stand now
     * @param newPrices what became of its price
     * @param newReservedAt units reserved, by place
     * @return the changed line
     */
    public OrderLine with(LineQuantities newQuantities, LinePrices newPrices, Map<StockPlace, Long> newReservedAt) {
        Optional<LocalDate> promise = promisedOn.filter(day -> newQuantities.backordered() > 0);
        return new OrderLine(id, sku, unitPrice, newQuantities, newPrices, newReservedAt, promise, kit, serialized);
    }

    /**
     * The line promised for another day.
     *
     * @param day the day, in UTC; empty if what is expected does not suffice
     * @return the changed line
     * @throws IllegalArgumentException if it does not wait
     */
    public OrderLine promised(Optional<LocalDate> day) {
        return new OrderLine(id, sku, unitPrice, quantities, prices, reservedAt, day, kit, serialized);
    }
}
