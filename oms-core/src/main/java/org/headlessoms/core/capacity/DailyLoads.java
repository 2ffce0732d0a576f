package org.headlessoms.core.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.headlessoms.order.OrderHeader;
import org.headlessoms.sourcing.CapacityDay;
import org.headlessoms.sourcing.DailyLoad;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.StockKey;
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
        Set<LocationId> locations = skus.stream()
                .flatMap(sku -> snapshot.levels(sku).stream())
                .map(level -> level.key().location())
                .collect(Collectors.toUnmodifiableSet());
        return at(locations, snapshot, now);
    }

    /** Of some locations that were read. */
    public static DailyLoads at(Set<LocationId> locations, Snapshot snapshot, Instant now) {
        Map<LocationId, DailyLoad> loads = new TreeMap<>();
        for (LocationId id : locations) {
            snapshot.location(id)
                    .ifPresent(location -> location.profile()
                            .dailyCapacity()
                            .ifPresent(capacity -> loads.put(id, load(location, capacity, snapshot, now))));
        }
        return loads.isEmpty() ? UNLIMITED : new DailyLoads(loads);
    }

    /** Without those of locations where an order counts already: there it needs no more room. */
    public DailyLoads forMoreOf(OrderHeader header) {
        Map<LocationId, DailyLoad> others = new TreeMap<>(byLocation);
        others.keySet().removeIf(header::countsAt);
        return new DailyLoads(others);
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

    /** The days on which an order counts at the locations that give it units, sorted by location. */
    public List<CapacityDay> days(Collection<StockKey> keys) {
        return byLocation.isEmpty()
                ? List.of()
                : keys.stream()
                        .map(StockKey::location)
                        .distinct()
                        .sorted()
                        .flatMap(location -> dayAt(location).stream())
                        .toList();
    }

    /** The day on which an order that is given to a location now counts there; empty if it does not count. */
    public Optional<CapacityDay> dayAt(LocationId location) {
        return at(location).map(load -> new CapacityDay(location, load.day()));
    }
}
