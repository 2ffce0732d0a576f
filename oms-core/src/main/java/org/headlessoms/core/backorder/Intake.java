package org.headlessoms.core.backorder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.headlessoms.core.capacity.CountedOrder;
import org.headlessoms.core.capacity.DailyLoads;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.order.Allocation;
import org.headlessoms.order.OrderHeader;
import org.headlessoms.sourcing.CapacityDay;
import org.headlessoms.sourcing.DailyLoad;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.stock.WorkCalendar;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/** How many more orders locations take today, while a change gives them some. Not for several threads. */
final class Intake {

    private final DailyLoads loads;
    private final Map<LocationId, Long> given = new TreeMap<>();

    Intake(DailyLoads loads) {
        this.loads = loads;
    }

    /** Of all locations where some of the items may be had. */
    static DailyLoads loads(Snapshot snapshot, Change change, Set<Sku> skus) {
        Set<LocationId> locations = new HashSet<>();
        for (Sku sku : skus) {
            snapshot.levels(sku).forEach(level -> locations.add(level.key().location()));
        }
        change.stockDeltas().stream().map(StockDelta::key).forEach(key -> locations.add(key.location()));
        return DailyLoads.at(locations, snapshot, change.now());
    }

    /** Whether an order may get units from a location: it counts there already, or there is room for it. */
    boolean takes(LocationId location, OrderHeader header) {
        return header.countsAt(location) || !isFull(location);
    }

    boolean isFull(LocationId location) {
        return loads.at(location)
                .filter(load -> load.orders() + given.getOrDefault(location, 0L) >= load.capacity())
                .isPresent();
    }

    /** Counts an order at the locations that are new to it. */
    List<CapacityDay> count(List<Allocation> allocations, OrderHeader header, Change change) {
        List<CapacityDay> days = new ArrayList<>();
        allocations.stream()
                .map(one -> one.place().location())
                .distinct()
                .sorted()
                .filter(location -> !header.countsAt(location))
                .forEach(location -> loads.at(location).ifPresent(load -> days.add(count(location, load, change))));
        return days;
    }

    /** When a location takes orders again, if it takes no more today. */
    Optional<Instant> opensAgain(LocationId location, Snapshot snapshot) {
        return loads.at(location)
                .filter(load -> isFull(location))
                .flatMap(load -> snapshot.location(location)
                        .map(one -> one.profile().calendar())
                        .map(calendar -> nextDay(load, calendar)));
    }

    private CapacityDay count(LocationId location, DailyLoad load, Change change) {
        given.merge(location, 1L, Long::sum);
        change.limit(CountedOrder.counter(location, load.day()), load.capacity());
        return new CapacityDay(location, load.day());
    }

    private static Instant nextDay(DailyLoad load, WorkCalendar calendar) {
        return load.day().plusDays(1).atStartOfDay(calendar.timeZone()).toInstant();
    }
}
