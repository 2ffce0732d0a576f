package org.headlessoms.core.capacity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.order.Order;
import org.headlessoms.sourcing.CapacityDay;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.CounterKind;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.LocationId;

/**
 * What an order counts for against the daily capacities of locations: one, wherever it was given to a location of limited
 * capacity that still has, or sent, any of it. So a cancellation gives back what was taken, also on a later day, and an
 * audit can add it up again.
 */
public final class CountedOrder {

    private CountedOrder() {}

    /** One or 0 by counter. */
    public static Map<CounterKey, Long> of(Order order) {
        Map<CounterKey, Long> counted = new TreeMap<>();
        if (!order.header().capacityDays().isEmpty()) {
            Set<LocationId> busy = busy(order);
            for (CapacityDay day : order.header().capacityDays()) {
                counted.put(counter(day.location(), day.day()), busy.contains(day.location()) ? 1L : 0L);
            }
        }
        return counted;
    }

    public static CounterKey counter(LocationId location, LocalDate day) {
        return CounterKey.of(CounterKind.CAPACITY, location, day);
    }

    /** Where anything of the order is reserved or released, or left. */
    private static Set<LocationId> busy(Order order) {
        Set<LocationId> busy = new HashSet<>();
        order.lines().stream()
                .flatMap(line -> line.reservedAt().keySet().stream())
                .map(StockPlace::location)
                .forEach(busy::add);
        order.fulfilments().stream()
                .filter(fulfilment -> !fulfilment.isDone())
                .map(Fulfilment::location)
                .forEach(busy::add);
        order.shipments().stream().map(Shipment::location).forEach(busy::add);
        return busy;
    }
}
