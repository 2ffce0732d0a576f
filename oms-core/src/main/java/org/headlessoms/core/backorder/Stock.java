package org.headlessoms.core.backorder;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/** What is available while a change is being made: as it was read, with what the change did so far. Not for several threads. */
final class Stock {

    private final Snapshot snapshot;
    private final Map<StockKey, Long> changes = new TreeMap<>();

    Stock(Snapshot snapshot, Change change) {
        this.snapshot = snapshot;
        for (StockDelta delta : change.stockDeltas()) {
            changes.put(delta.key(), delta.available());
        }
    }

    long available(StockKey key) {
        return snapshot.level(key).available() + changes.getOrDefault(key, 0L);
    }

    long available(Sku sku, LocationId first) {
        return places(sku, first).stream().mapToLong(this::available).sum();
    }

    void take(StockKey key, long units) {
        changes.merge(key, -units, Long::sum);
    }

    /** Where an item can be taken from: one location first, the others as orders prefer them. */
    List<StockKey> places(Sku sku, LocationId first) {
        Comparator<Location> preference = Comparator.comparing(
                        (Location location) -> !location.id().equals(first))
                .thenComparing(Location::priority)
                .thenComparing(Location::id);
        Stream<StockKey> stored = snapshot.levels(sku).stream().map(StockLevel::key);
        Stream<StockKey> changed =
                changes.keySet().stream().filter(key -> key.sku().equals(sku));
        return Stream.concat(stored, changed)
                .map(StockKey::location)
                .distinct()
                .flatMap(id -> snapshot.location(id).stream())
                .filter(Location::enabled)
                .sorted(preference)
                .map(location -> new StockKey(sku, location.id()))
                .toList();
    }
}
