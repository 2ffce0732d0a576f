package org.headlessoms.core.backorder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.backorder.BackorderRelease;
import org.headlessoms.core.capacity.DailyLoads;
import org.headlessoms.core.pipeline.AfterDecision;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.FollowUp;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.stock.Movements;
import org.headlessoms.order.Allocation;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.UnitsAllocated;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.sourcing.CapacityDay;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.Sku;

/**
 * Gives stock to waiting lines, the first in the queue first. Runs after every decision: whatever makes stock available,
 * the same commit serves the head of the queue with it. If that is not enough, a {@link BackorderRelease} goes on.
 */
public final class BackorderService implements AfterDecision {

    /** Entries of queues looked at in one commit. */
    static final int BATCH = 100;

    @Override
    public Optional<ReadRequest> complete(Reading reading, Change change) {
        SortedMap<Sku, Map<StockKey, Long>> freed = freed(change);
        if (freed.isEmpty()) {
            return Optional.empty();
        }
        int part = Math.max(1, BATCH / freed.size());
        Optional<ReadRequest> missing =
                reading.missing(request(change, freed, part)).or(() -> ofWaiting(reading, change, freed.keySet()));
        if (missing.isEmpty()) {
            serve(freed, part, change.onTopOf(reading.snapshot()), change);
        }
        return missing;
    }

    private static void serve(SortedMap<Sku, Map<StockKey, Long>> freed, int part, Snapshot snapshot, Change change) {
        Serving serving = new Serving(snapshot, change, loads(snapshot, change, freed.keySet()));
        List<Sku> begun = new ArrayList<>();
        freed.forEach((sku, units) -> {
            units.keySet().removeIf(key -> !Demand.mayBeFor(key, snapshot, change.now()));
            long left = serving.offer(sku, units);
            List<BackorderEntry> asked = snapshot.queue(sku);
            if (left > 0 && asked.size() >= part) {
                Progress progress = Progress.of(sku, snapshot, change);
                progress.begin(asked.get(asked.size() - 1));
                if (!progress.isUnderWay()) {
                    begun.add(sku);
                }
            }
        });
        if (!begun.isEmpty()) {
            change.followUp(new FollowUp.ReleaseBackorders(begun, false));
        }
    }

    /**
     * What else has to be known of those who wait: the stock of all components of a kit, which is served with all of them, what
     * the order's channel may use, and how many more orders locations take.
     */
    static Optional<ReadRequest> ofWaiting(Reading reading, Change change, Set<Sku> skus) {
        Snapshot snapshot = reading.snapshot();
        Set<Sku> siblings = siblings(snapshot, skus);
        Set<ReferenceKey> channels = skus.stream()
                .flatMap(sku -> snapshot.queue(sku).stream())
                .flatMap(entry -> snapshot.order(entry.orderId()).stream())
                .flatMap(order -> Buyer.reads(order.header().channel()).stream())
                .collect(Collectors.toUnmodifiableSet());
        ReadRequest nothing = ReadRequest.of(change.tenant());
        return reading.missing(nothing.withSkus(siblings).withReferences(channels))
                .or(() -> reading.missing(nothing.withCounters(
                        loads(snapshot, change, skus).ceilings().keySet())));
    }

    /** What locations were given today that may serve those who wait; of none if nobody does. */
    static DailyLoads loads(Snapshot snapshot, Change change, Set<Sku> skus) {
        boolean isAnybody = skus.stream().anyMatch(sku -> !snapshot.queue(sku).isEmpty());
        return isAnybody
                ? Intake.loads(
                        snapshot,
                        change,
                        Stream.concat(skus.stream(), siblings(snapshot, skus).stream())
                                .collect(Collectors.toUnmodifiableSet()))
                : DailyLoads.UNLIMITED;
    }

    private static Set<Sku> siblings(Snapshot snapshot, Set<Sku> skus) {
        return skus.stream()
                .flatMap(sku -> snapshot.queue(sku).stream())
                .flatMap(entry -> Sets.of(snapshot, entry).stream())
                .map(OrderLine::sku)
                .collect(Collectors.toUnmodifiableSet());
    }

    static void allocate(OrderDraft draft, List<Allocation> allocations, Intake intake) {
        List<CapacityDay> days = intake.count(allocations, draft.order().header(), draft.change());
        draft.raise(new UnitsAllocated(allocations, days));
        for (Allocation one : allocations) {
            OrderLine line = draft.order().line(one.lineId()).orElseThrow();
            StockKey key = new StockKey(line.sku(), one.place());
            draft.change().move(Movements.reserve(draft.order().id(), key, one.quantity()));
        }
    }

    private static ReadRequest request(Change change, Map<Sku, Map<StockKey, Long>> freed, int part) {
        Set<StockKey> keys = freed.values().stream()
                .flatMap(units -> units.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
        return Demand.reads(change, keys)
                .withQueues(freed.keySet(), part)
                .withLocations(keys.stream().map(StockKey::location).collect(Collectors.toUnmodifiableSet()))
                .withReferences(
                        freed.keySet().stream().map(BackorderRelease::key).collect(Collectors.toUnmodifiableSet()));
    }

    private static SortedMap<Sku, Map<StockKey, Long>> freed(Change change) {
        SortedMap<Sku, Map<StockKey, Long>> freed = new TreeMap<>();
        for (StockDelta delta : change.freed()) {
            freed.computeIfAbsent(delta.key().sku(), sku -> new TreeMap<>()).put(delta.key(), delta.available());
        }
        return freed;
    }
}
