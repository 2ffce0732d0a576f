package org.headlessoms.core.sourcing;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/** What can be had where: available units by item and location, and the order in which locations are preferred. */
public final class Supply {

    private final Table<Sku, LocationId, Long> units;
    private final List<LocationId> preference;

    private Supply(Table<Sku, LocationId, Long> units, List<LocationId> preference) {
        this.units = units;
        this.preference = preference;
    }

    /**
     * The supply in a snapshot: what is available at enabled locations, plus units that only this command may use, e.g.
     * those of its own hold.
     */
    public static Supply of(Snapshot snapshot, Collection<Sku> skus, Map<StockKey, Long> own) {
        return collect(snapshot, skus, level -> level.available() + own.getOrDefault(level.key(), 0L));
    }

    /** Only the units that this command alone may use. */
    public static Supply ownOnly(Snapshot snapshot, Collection<Sku> skus, Map<StockKey, Long> own) {
        return collect(snapshot, skus, level -> own.getOrDefault(level.key(), 0L));
    }

    private static Supply collect(Snapshot snapshot, Collection<Sku> skus, ToLongFunction<StockLevel> usableUnits) {
        Map<LocationId, Location> usable = new TreeMap<>();
        ImmutableTable.Builder<Sku, LocationId, Long> units = ImmutableTable.builder();
        for (Sku sku : Set.copyOf(skus)) {
            for (StockLevel level : snapshot.levels(sku)) {
                LocationId at = level.key().location();
                Optional<Location> location = snapshot.location(at).filter(Location::enabled);
                long free = usableUnits.applyAsLong(level);
                if (location.isPresent() && free > 0) {
                    usable.put(at, location.get());
                    units.put(sku, at, free);
                }
            }
        }
        return new Supply(units.build(), preference(usable.values()));
    }

    /** Locations that have anything, best first: by priority, then by id. */
    List<LocationId> locations() {
        return preference;
    }

    long units(Sku sku, LocationId location) {
        Long found = units.get(sku, location);
        return found == null ? 0 : found;
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
        return units.row(sku).values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<LocationId> preference(Collection<Location> locations) {
        return locations.stream()
                .sorted(Comparator.comparing(Location::priority).thenComparing(Location::id))
                .map(Location::id)
                .toList();
    }
}
