package org.headlessoms.core.sourcing;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headlessoms.core.capacity.DailyLoads;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderHeader;
import org.headlessoms.sourcing.DeliveryTerms;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.Address;
import org.headlessoms.value.LocationId;

/**
 * For whom units are sought, and what is asked of the way they are found.
 *
 * @param used locations that ship something of the order in any case
 * @param loads what locations were given today, for an order that is placed: nothing else is bounded by it
 */
public record SourcingTask(
        Buyer buyer, DeliveryTerms terms, Optional<String> country, Set<LocationId> used, DailyLoads loads) {

    /** Units for nobody in particular, e.g. for a hold. */
    public static SourcingTask of(Buyer buyer) {
        return new SourcingTask(buyer, DeliveryTerms.NONE, Optional.empty(), Set.of(), DailyLoads.UNLIMITED);
    }

    /** Units for an order that is placed. */
    public static SourcingTask of(Buyer buyer, DeliveryTerms terms, Optional<Address> shipTo, DailyLoads loads) {
        return new SourcingTask(buyer, terms, shipTo.map(Address::country), Set.of(), loads);
    }

    /** Further units for an order. */
    public static SourcingTask of(Order order, Instant now) {
        OrderHeader header = order.header();
        Set<LocationId> used = order.lines().stream()
                .flatMap(line -> line.reservedAt().keySet().stream())
                .map(StockPlace::location)
                .collect(Collectors.toUnmodifiableSet());
        return new SourcingTask(
                new Buyer(header.channel(), now),
                header.terms(),
                header.shipTo().map(Address::country),
                used,
                DailyLoads.UNLIMITED);
    }
}
