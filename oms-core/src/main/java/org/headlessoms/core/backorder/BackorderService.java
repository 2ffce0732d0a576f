package org.headlessoms.core.backorder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.core.pipeline.AfterDecision;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.FollowUp;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.stock.Movements;
import org.headlessoms.order.Allocation;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.UnitsAllocated;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * Gives stock to waiting lines, the first in the queue first. Runs after every decision: whatever makes stock available,
 * the same commit serves the queue with it.
 */
public final class BackorderService implements AfterDecision {

    /** Entries of a queue served in one commit; the rest follows in the next ones. */
    static final int BATCH = 50;

    @Override
    public Optional<ReadRequest> complete(Reading reading, Change change) {
        Map<StockKey, Long> freed = freed(change);
        Set<Sku> skus = freed.keySet().stream().map(StockKey::sku).collect(Collectors.toUnmodifiableSet());
        Optional<ReadRequest> missing =
                reading.missing(request(change, freed.keySet(), skus)).or(() -> ofWaiting(reading, change, skus));
        if (missing.isPresent()) {
            return missing;
        }
        Stock stock = new Stock(change.onTopOf(reading.snapshot()), change);
        freed.forEach((key, units) -> serve(reading.snapshot(), change, stock, key, units));
        skus.forEach(sku -> goOnLater(reading.snapshot(), change, sku));
        return Optional.empty();
    }

    /**
     * What else has to be known of those who wait: the stock of all components of a kit, which is served with all of them, and
     * what the order's channel may use.
     */
    static Optional<ReadRequest> ofWaiting(Reading reading, Change change, Set<Sku> skus) {
        Snapshot snapshot = reading.snapshot();
        List<BackorderEntry> waiting =
                skus.stream().flatMap(sku -> snapshot.queue(sku).stream()).toList();
        Set<Sku> siblings = waiting.stream()
                .flatMap(entry -> Sets.of(snapshot, entry).stream())
                .map(OrderLine::sku)
                .collect(Collectors.toUnmodifiableSet());
        Set<ReferenceKey> channels = waiting.stream()
                .flatMap(entry -> snapshot.order(entry.orderId()).stream())
                .flatMap(order -> Buyer.reads(order.header().channel()).stream())
                .collect(Collectors.toUnmodifiableSet());
        return reading.missing(
                ReadRequest.of(change.tenant()).withSkus(siblings).withReferences(channels));
    }

    /** Gives up to {@code units} that are available at a place to the lines that wait for them. */
    static long serve(Snapshot snapshot, Change change, Stock stock, StockKey key, long units) {
        if (!snapshot.location(key.location()).map(Location::enabled).orElse(false)) {
            return 0;
        }
        long left = units;
        for (BackorderEntry entry : snapshot.queue(key.sku())) {
            Optional<Order> order = snapshot.order(entry.orderId());
            if (left > 0 && order.isPresent()) {
                left -= give(change.edit(order.get()), entry, stock, key, left);
            }
        }
        return units - left;
    }

    private static long give(OrderDraft draft, BackorderEntry entry, Stock stock, StockKey key, long units) {
        Optional<OrderLine> waiting = draft.order()
                .line(entry.lineId())
                .filter(line -> line.quantities().backordered() > 0);
        return waiting.isEmpty() ? 0 : Sets.give(draft, waiting.get(), stock, key, units);
    }

    static void allocate(OrderDraft draft, List<Allocation> allocations) {
        draft.raise(new UnitsAllocated(allocations));
        for (Allocation one : allocations) {
            OrderLine line = draft.order().line(one.lineId()).orElseThrow();
            StockKey key = new StockKey(line.sku(), one.place());
            draft.change().move(Movements.reserve(draft.order().id(), key, one.quantity()));
        }
    }

    private static void goOnLater(Snapshot snapshot, Change change, Sku sku) {
        List<BackorderEntry> queue = snapshot.queue(sku);
        boolean allServed = queue.stream().allMatch(entry -> isServed(snapshot, change, entry));
        if (queue.size() >= BATCH && allServed) {
            change.schedule(WorkItem.due(
                    Keys.backorderRelease(sku), WorkItem.Kind.BACKORDER_RELEASE, sku.value(), "", change.now()));
            change.followUp(new FollowUp.ReleaseBackorders(sku));
        }
    }

    private static boolean isServed(Snapshot snapshot, Change change, BackorderEntry entry) {
        return snapshot.order(entry.orderId())
                .flatMap(order -> change.edit(order).order().line(entry.lineId()))
                .map(line -> line.quantities().backordered() == 0)
                .orElse(true);
    }

    private static ReadRequest request(Change change, Set<StockKey> keys, Set<Sku> skus) {
        Set<LocationId> locations = keys.stream().map(StockKey::location).collect(Collectors.toUnmodifiableSet());
        return ReadRequest.of(change.tenant()).withQueues(skus, BATCH).withLocations(locations);
    }

    private static Map<StockKey, Long> freed(Change change) {
        Map<StockKey, Long> freed = new TreeMap<>();
        for (StockDelta delta : change.stockDeltas()) {
            if (delta.available() > 0) {
                freed.put(delta.key(), delta.available());
            }
        }
        return freed;
    }
}
