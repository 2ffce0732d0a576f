package org.headlessoms.core.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.headlessoms.sourcing.CapacityDay;
import org.headlessoms.sourcing.DailyLoad;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * What locations of limited capacity were given on their day.
 *
 * @param byLocation the locations with a daily capacity; those that are not in it have none
 */
public record DailyLoads(Map<LocationId, DailyLoad> byLocation) {

    /** Of locations of which nothing is known, or that take as many orders as come. */
    public static final DailyLoads UNLIMITED = new DailyLoads(Map.of());

    public DailyLoads {
        byLocation = Map.copyOf(byLocation);
    }

    /** Of all locations that have some of the items. They are right once the snapshot holds the counters of their {@link #ceilings}. */
    public static DailyLoads of(Collection<Sku> skus, Snapshot snapshot, Instant now) {
        Map<LocationId, DailyLoad> loads = new TreeMap<>();
        for (Sku sku : Set.copyOf(skus)) {
            for (StockLevel level : snapshot.levels(sku)) {
                LocationId id = level.key().location();
                snapshot.location(id)
                        .ifPresent(location -> location.profile()
                                .dailyCapacity()
                                .ifPresent(capacity ->
                                        loads.computeIfAbsent(id, one -> load(location, capacity, snapshot, now))));
            }
        }
        return loads.isEmpty() ? UNLIMITED : new DailyLoads(loads);
    }

    private static DailyLoad load(Location location, int capacity, Snapshot snapshot, Instant now) {
        LocalDate today = location.profile().calendar().today(now);
        return new DailyLoad(today, snapshot.counter(CountedOrder.counter(location.id(), today)), capacity);
    }

    /** How far each counter may grow. */
    public Map<CounterKey, Long> ceilings() {
        Map<CounterKey, Long> ceilings = new TreeMap<>();
        byLocation.forEach(
                (location, load) -> ceilings.put(CountedOrder.counter(location, load.day()), (long) load.capacity()));
        return ceilings;
    }

    public Optional<DailyLoad> at(LocationId location) {
        return Optional.ofNullable(byLocation.get(location));
    }

    /** The day on which an order that is given to a location now counts there; empty if it does not count. */
    public Optional<CapacityDay> dayAt(LocationId location) {
        return at(location).map(load -> new CapacityDay(location, load.day()));
    }
}
