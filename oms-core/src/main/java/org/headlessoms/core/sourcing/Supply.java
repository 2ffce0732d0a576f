package org.headlessoms.core.sourcing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.headlessoms.core.capacity.DailyLoads;
import org.headlessoms.sourcing.Candidate;
import org.headlessoms.sourcing.DailyLoad;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * What can be had where: available units by item and location, the places they lie at in the order in which they are taken,
 * and the order in which locations are preferred.
 */
public final class Supply {

    private final Map<Sku, Map<LocationId, List<Units>>> units;
    private final List<Location> preference;

    /** Units at one place. */
    record Units(StockPlace place, long quantity) {}

    private Supply(Map<Sku, Map<LocationId, List<Units>>> units, List<Location> preference) {
        this.units = units;
        this.preference = preference;
    }

    /**
     * The supply in a snapshot: what is available to a buyer at enabled locations, plus units that only this command may use,
     * e.g. those of its own hold, unless they lie where the buyer's channel is not served from.
     */
    public static Supply of(Snapshot snapshot, Collection<Sku> skus, Map<StockKey, Long> own, Buyer buyer) {
        UsablePlaces usable = new UsablePlaces(snapshot, buyer);
        return collect(
                snapshot,
                skus,
                usable,
                level -> (usable.isUsable(level.key()) ? level.available() : 0) + own(level.key(), own, usable));
    }

    /** The supply in a snapshot without units that others are to get. */
    public static Supply without(Snapshot snapshot, Collection<Sku> skus, Map<StockKey, Long> taken, Buyer buyer) {
        UsablePlaces usable = new UsablePlaces(snapshot, buyer);
        return collect(
                snapshot,
                skus,
                usable,
                level -> usable.isUsable(level.key()) ? level.available() - taken.getOrDefault(level.key(), 0L) : 0);
    }

    /** Only the units that this command alone may use. */
    public static Supply ownOnly(Snapshot snapshot, Collection<Sku> skus, Map<StockKey, Long> own, Buyer buyer) {
        UsablePlaces usable = new UsablePlaces(snapshot, buyer);
        return collect(snapshot, skus, usable, level -> own(level.key(), own, usable));
    }

    private static long own(StockKey key, Map<StockKey, Long> own, UsablePlaces usable) {
        return usable.isForChannel(key.place()) ? own.getOrDefault(key, 0L) : 0;
    }

    private static Supply collect(
            Snapshot snapshot, Collection<Sku> skus, UsablePlaces usable, ToLongFunction<StockLevel> usableUnits) {
        Map<LocationId, Location> locations = new TreeMap<>();
        Map<Sku, Map<LocationId, List<Units>>> units = new HashMap<>();
        for (Sku sku : Set.copyOf(skus)) {
            List<StockLevel> levels = snapshot.levels(sku).stream()
                    .sorted(Comparator.comparing(StockLevel::key, usable.pickingOrder()))
                    .toList();
            for (StockLevel level : levels) {
                LocationId at = level.key().location();
                Optional<Location> location = snapshot.location(at).filter(Location::enabled);
                long free = usableUnits.applyAsLong(level);
                if (location.isPresent() && free > 0) {
                    locations.put(at, location.get());
                    units.computeIfAbsent(sku, one -> new TreeMap<>())
                            .computeIfAbsent(at, one -> new ArrayList<>())
                            .add(new Units(level.key().place(), free));
                }
            }
        }
        return new Supply(units, preference(locations.values()));
    }

    /** The same at some of its locations only, preferred in the order given. */
    Supply only(List<LocationId> some) {
        if (some.equals(locations())) {
            return this;
        }
        Map<LocationId, Location> byId = new HashMap<>();
        preference.forEach(location -> byId.put(location.id(), location));
        Map<Sku, Map<LocationId, List<Units>>> kept = new HashMap<>();
        units.forEach((sku, places) -> {
            Map<LocationId, List<Units>> there = new TreeMap<>(places);
            there.keySet().retainAll(Set.copyOf(some));
            kept.put(sku, there);
        });
        return new Supply(
                kept,
                some.stream().map(id -> Objects.requireNonNull(byId.get(id))).toList());
    }

    /** Only what is ring-fenced for the buyer's channel; empty if nothing is. */
    public Optional<Supply> ringFenced() {
        Map<Sku, Map<LocationId, List<Units>>> fenced = new HashMap<>();
        Set<LocationId> locations = new HashSet<>();
        units.forEach((sku, byLocation) -> byLocation.forEach((location, places) -> {
            List<Units> inside = places.stream()
                    .filter(there -> there.place().ringFence().isPresent())
                    .toList();
            if (!inside.isEmpty()) {
                fenced.computeIfAbsent(sku, one -> new TreeMap<>()).put(location, inside);
                locations.add(location);
            }
        }));
        return locations.isEmpty()
                ? Optional.empty()
                : Optional.of(new Supply(
                        fenced,
                        preference.stream()
                                .filter(one -> locations.contains(one.id()))
                                .toList()));
    }

    /** Locations that have anything, best first: by priority, then by id. */
    List<LocationId> locations() {
        return preference.stream().map(Location::id).toList();
    }

    /** The same locations, with what they have. */
    List<Candidate> candidates(DailyLoads loads) {
        return preference.stream()
                .map(location -> candidate(location, loads.at(location.id())))
                .toList();
    }

    private Candidate candidate(Location location, Optional<DailyLoad> load) {
        Map<Sku, Long> there = new HashMap<>();
        units.keySet().forEach(sku -> there.put(sku, units(sku, location.id())));
        there.values().removeIf(quantity -> quantity == 0);
        return new Candidate(location, there, load);
    }

    /** What can be had of an item at one location. */
    public long units(Sku sku, LocationId location) {
        return places(sku, location).stream().mapToLong(Units::quantity).sum();
    }

    /** What can be had at one place. */
    public long units(StockKey key) {
        return places(key.sku(), key.location()).stream()
                .filter(there -> there.place().equals(key.place()))
                .mapToLong(Units::quantity)
                .sum();
    }

    /** The places of an item at a location, in the order in which units are taken from them. */
    List<Units> places(Sku sku, LocationId location) {
        return units.getOrDefault(sku, Map.of()).getOrDefault(location, List.of());
    }

    /** Every item of which there is less than wanted, sorted by SKU. */
    public List<Shortage> shortages(Map<Sku, Long> wanted) {
        return new TreeMap<>(wanted)
                .entrySet().stream()
                        .map(entry -> new Shortage(entry.getKey(), entry.getValue(), total(entry.getKey())))
                        .filter(shortage -> shortage.available() < shortage.wanted())
                        .toList();
    }

    public long total(Sku sku) {
        return units.getOrDefault(sku, Map.of()).values().stream()
                .flatMap(List::stream)
                .mapToLong(Units::quantity)
                .sum();
    }

    private static List<Location> preference(Collection<Location> locations) {
        return locations.stream()
                .sorted(Comparator.comparing(Location::priority).thenComparing(Location::id))
                .toList();
    }
}
