package org.headlessoms.core.sourcing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.headlessoms.core.capacity.DailyLoads;
import org.headlessoms.order.KitPart;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderHeader;
import org.headlessoms.order.OrderLine;
import org.headlessoms.sourcing.DeliveryTerms;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.Address;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;

/**
 * For whom units are sought, and what is asked of the way they are found.
 *
 * @param used locations that ship something of the order in any case; if it may ship from so many only, also those that pick or
 *     have shipped already
 * @param bound locations that ship other units of a group of lines, by group
 * @param loads what locations were given today, if units that are new to one are bounded by it
 */
public record SourcingTask(
        Buyer buyer,
        DeliveryTerms terms,
        Optional<String> country,
        Set<LocationId> used,
        Map<Integer, Set<LocationId>> bound,
        DailyLoads loads) {

    /** Units for nobody in particular, e.g. for a hold. */
    public static SourcingTask of(Buyer buyer) {
        return new SourcingTask(buyer, DeliveryTerms.NONE, Optional.empty(), Set.of(), Map.of(), DailyLoads.UNLIMITED);
    }

    /** Units for an order that is placed. */
    public static SourcingTask of(Buyer buyer, DeliveryTerms terms, Optional<Address> shipTo, DailyLoads loads) {
        return new SourcingTask(buyer, terms, shipTo.map(Address::country), Set.of(), Map.of(), loads);
    }

    /** Units for an order in the place of others, which a location has to find room for. */
    public static SourcingTask of(Order order, Instant now) {
        return of(order, now, DailyLoads.UNLIMITED);
    }

    /** Further units for an order. */
    public static SourcingTask of(Order order, Instant now, DailyLoads loads) {
        OrderHeader header = order.header();
        boolean isBounded = header.terms().maxShipments().isPresent();
        Set<LocationId> used = new TreeSet<>();
        Map<Integer, Set<LocationId>> bound = new TreeMap<>();
        for (OrderLine line : order.lines()) {
            Set<LocationId> places = places(order, line);
            used.addAll(isBounded ? places : reservedAt(line));
            LineId whole = line.kit().map(KitPart::kitLine).orElse(line.id());
            header.terms()
                    .groupOf(whole)
                    .filter(group -> !places.isEmpty())
                    .ifPresent(group ->
                            bound.computeIfAbsent(group, one -> new TreeSet<>()).addAll(places));
        }
        return new SourcingTask(
                new Buyer(header.channel(), now),
                header.terms(),
                header.shipTo().map(Address::country),
                used,
                bound,
                loads);
    }

    /** Where units of a line are reserved, picked or shipped. */
    private static Set<LocationId> places(Order order, OrderLine line) {
        Set<LocationId> places = new TreeSet<>(reservedAt(line));
        order.fulfilments().stream()
                .flatMap(fulfilment -> fulfilment.outstanding().stream())
                .filter(units -> units.lineId().equals(line.id()))
                .forEach(units -> places.add(units.place().location()));
        order.shipments().stream()
                .filter(shipment -> shipment.units().stream()
                        .anyMatch(units -> units.lineId().equals(line.id())))
                .forEach(shipment -> places.add(shipment.location()));
        return places;
    }

    private static Set<LocationId> reservedAt(OrderLine line) {
        return line.reservedAt().keySet().stream().map(StockPlace::location).collect(Collectors.toUnmodifiableSet());
    }
}
