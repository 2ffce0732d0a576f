package org.headlessoms.core.backorder;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.headlessoms.core.capacity.DailyLoads;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.OrderFilters;
import org.headlessoms.core.sourcing.UsablePlaces;
import org.headlessoms.order.OrderHeader;
import org.headlessoms.sourcing.PickUp;
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
    private final Instant now;
    private final Intake intake;
    private final Map<StockKey, Long> changes = new TreeMap<>();

    Stock(Snapshot snapshot, Change change, DailyLoads loads) {
        this.snapshot = snapshot;
        this.now = change.now();
        this.intake = new Intake(loads);
        for (StockDelta delta : change.stockDeltas()) {
            changes.put(delta.key(), delta.available());
        }
    }

    long available(StockKey key) {
        return snapshot.level(key).available() + changes.getOrDefault(key, 0L);
    }

    long available(Sku sku, LocationId first, OrderHeader header) {
        return places(sku, first, header).stream().mapToLong(this::available).sum();
    }

    boolean isUsable(StockKey key, OrderHeader header) {
        return usable(header).isUsableForQueue(key) && isAllowed(key, header);
    }

    Intake intake() {
        return intake;
    }

    private UsablePlaces usable(OrderHeader header) {
        return new UsablePlaces(snapshot, new Buyer(header.channel(), now));
    }

    private boolean isAllowed(StockKey key, OrderHeader header) {
        return intake.takes(key.location(), header)
                && snapshot.location(key.location())
                        .filter(location -> OrderFilters.allow(header.terms(), location))
                        .isPresent();
    }

    void take(StockKey key, long units) {
        changes.merge(key, -units, Long::sum);
    }

    /** Where an item can be taken from: one location first, the others as orders prefer them. */
    List<StockKey> places(Sku sku, LocationId first, OrderHeader header) {
        return places(sku, header).stream()
                .sorted(Comparator.comparing(key -> !key.location().equals(first)))
                .toList();
    }

    /** Where an item can be taken from, as orders prefer it: where it is picked up first. */
    List<StockKey> places(Sku sku, OrderHeader header) {
        UsablePlaces usable = usable(header);
        Optional<LocationId> pickUp = header.terms().pickUp().map(PickUp::location);
        Comparator<StockKey> preference = Comparator.comparing(
                        (StockKey key) -> !pickUp.equals(Optional.of(key.location())))
                .thenComparing(key -> snapshot.location(key.location())
                        .map(Location::priority)
                        .orElse(0))
                .thenComparing(StockKey::location)
                .thenComparing(usable.pickingOrder());
        Stream<StockKey> stored = snapshot.levels(sku).stream().map(StockLevel::key);
        Stream<StockKey> changed =
                changes.keySet().stream().filter(key -> key.sku().equals(sku));
        return Stream.concat(stored, changed)
                .distinct()
                .filter(usable::isUsableForQueue)
                .filter(key -> isAllowed(key, header))
                .filter(key -> snapshot.location(key.location())
                        .filter(Location::enabled)
                        .isPresent())
                .sorted(preference)
                .toList();
    }
}
