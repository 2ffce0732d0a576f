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

    private final Map<Sku, Map<LocationId, Shelf>> shelves;
    private final List<Location> preference;
    private final List<LocationId> locations;
    private final boolean hasRingFences;

    /** Units at one place. */
    record Units(StockPlace place, long quantity) {}

    /** What there is of an item at one location. */
    private record Shelf(List<Units> places, long units) {

        static Shelf of(List<Units> places) {
            long sum = 0;
            for (Units there : places) {
                sum += there.quantity();
            }
            return new Shelf(places, sum);
        }

        Shelf and(Units more) {
            List<Units> all = new ArrayList<>(places);
            all.add(more);
            return Shelf.of(all);
        }
    }

    private Supply(Map<Sku, Map<LocationId, Shelf>> shelves, List<Location> preference, boolean hasRingFences) {
        this.shelves = shelves;
        this.preference = preference;
        this.hasRingFences = hasRingFences;
        this.locations = preference.stream().map(Location::id).toList();
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
        return own.isEmpty() || !usable.isForChannel(key.place()) ? 0 : own.getOrDefault(key, 0L);
    }

    private static Supply collect(
            Snapshot snapshot, Collection<Sku> skus, UsablePlaces usable, ToLongFunction<StockLevel> usableUnits) {
        Map<LocationId, Optional<Location>> enabled = new HashMap<>();
        Map<LocationId, Location> stocked = new HashMap<>();
        Map<Sku, Map<LocationId, Shelf>> shelves = new HashMap<>();
        boolean hasRingFences = false;
        for (Sku sku : Set.copyOf(skus)) {
            Map<LocationId, Shelf> byLocation = new HashMap<>();
            for (StockLevel level : usable.inPickingOrder(snapshot.levels(sku))) {
                LocationId at = level.key().location();
                Optional<Location> location =
                        enabled.computeIfAbsent(at, id -> snapshot.location(id).filter(Location::enabled));
                long free = location.isPresent() ? usableUnits.applyAsLong(level) : 0;
                if (free > 0) {
                    stocked.put(at, location.get());
                    hasRingFences |= level.key().place().ringFence().isPresent();
                    Units there = new Units(level.key().place(), free);
                    Shelf before = byLocation.get(at);
                    byLocation.put(at, before == null ? new Shelf(List.of(there), free) : before.and(there));
                }
            }
            if (!byLocation.isEmpty()) {
                shelves.put(sku, byLocation);
            }
        }
        return new Supply(shelves, preference(stocked.values()), hasRingFences);
    }

    /** The same at some of its locations only, preferred in the order given. */
    Supply only(List<LocationId> some) {
        if (some.equals(locations)) {
            return this;
        }
        Map<LocationId, Location> byId = new HashMap<>();
        preference.forEach(location -> byId.put(location.id(), location));
        Set<LocationId> kept = Set.copyOf(some);
        Map<Sku, Map<LocationId, Shelf>> there = new HashMap<>();
        shelves.forEach((sku, byLocation) -> {
            Map<LocationId, Shelf> left = new HashMap<>(byLocation);
            left.keySet().retainAll(kept);
            there.put(sku, left);
        });
        return new Supply(
                there,
                some.stream().map(id -> Objects.requireNonNull(byId.get(id))).toList(),
                hasRingFences);
    }

    /** Only what is ring-fenced for the buyer's channel; empty if nothing is. */
    public Optional<Supply> ringFenced() {
        if (!hasRingFences) {
            return Optional.empty();
        }
        Map<Sku, Map<LocationId, Shelf>> fenced = new HashMap<>();
        Set<LocationId> inside = new HashSet<>();
        shelves.forEach((sku, byLocation) -> byLocation.forEach((location, shelf) -> {
            List<Units> places = shelf.places().stream()
                    .filter(there -> there.place().ringFence().isPresent())
                    .toList();
            if (!places.isEmpty()) {
                fenced.computeIfAbsent(sku, one -> new HashMap<>()).put(location, Shelf.of(places));
                inside.add(location);
            }
        }));
        return inside.isEmpty()
                ? Optional.empty()
                : Optional.of(new Supply(
                        fenced,
                        preference.stream()
                                .filter(one -> inside.contains(one.id()))
                                .toList(),
                        true));
    }

    /** Locations that have anything, best first: by priority, then by id. */
    List<LocationId> locations() {
        return locations;
    }

    /** The same locations, with what they have. */
    List<Candidate> candidates(DailyLoads loads) {
        Map<LocationId, Map<Sku, Long>> there = new HashMap<>();
        shelves.forEach((sku, byLocation) -> byLocation.forEach(
                (at, shelf) -> there.computeIfAbsent(at, one -> new HashMap<>()).put(sku, shelf.units())));
        List<Candidate> candidates = new ArrayList<>(preference.size());
        for (Location location : preference) {
            candidates.add(
                    new Candidate(location, there.getOrDefault(location.id(), Map.of()), loads.at(location.id())));
        }
        return candidates;
    }

    /** What can be had of an item at one location. */
    public long units(Sku sku, LocationId location) {
        Shelf shelf = shelves.getOrDefault(sku, Map.of()).get(location);
        return shelf == null ? 0 : shelf.units();
    }

    /** What can be had of an item at each of the locations, in their order. */
    long[] units(Sku sku) {
        Map<LocationId, Shelf> byLocation = shelves.getOrDefault(sku, Map.of());
        long[] units = new long[locations.size()];
        for (int at = 0; at < units.length; at++) {
            Shelf shelf = byLocation.get(locations.get(at));
            units[at] = shelf == null ? 0 : shelf.units();
        }
        return units;
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
        Shelf shelf = shelves.getOrDefault(sku, Map.of()).get(location);
        return shelf == null ? List.of() : shelf.places();
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
        return shelves.getOrDefault(sku, Map.of()).values().stream()
                .mapToLong(Shelf::units)
                .sum();
    }

    private static List<Location> preference(Collection<Location> locations) {
        return locations.stream()
                .sorted(Comparator.comparing(Location::priority).thenComparing(Location::id))
                .toList();
    }
}
