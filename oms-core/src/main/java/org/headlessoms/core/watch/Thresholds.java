package org.headlessoms.core.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.headlessoms.core.pipeline.AfterDecision;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.Sku;
import org.headlessoms.watch.StockCameBack;
import org.headlessoms.watch.StockRanLow;
import org.headlessoms.watch.StockWatch;

/** Tells in the same commit what it does to watched stock, as far as it can see; a check a little later sees the rest. */
public final class Thresholds implements AfterDecision {

    /** Longer than commands take that change the same level at the same time. */
    private static final Duration LATER = Duration.ofSeconds(5);

    @Override
    public ReadRequest alongside(ReadRequest request) {
        if (request.skus().isEmpty()) {
            return request;
        }
        return request.plus(ReadRequest.of(request.tenant()).withGroups(groups(request.skus())));
    }

    @Override
    public Optional<ReadRequest> complete(Reading reading, Change change) {
        Map<StockKey, Long> changes = changes(change);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Set<Sku> skus = skus(changes);
        Optional<ReadRequest> missing =
                reading.missing(alongside(ReadRequest.of(change.tenant()).withSkus(skus)));
        if (missing.isEmpty()) {
            skus.forEach(sku -> look(reading.snapshot(), sku, changes, change));
        }
        return missing;
    }

    private static Set<ReferenceGroup> groups(Set<Sku> skus) {
        Set<ReferenceGroup> groups = new HashSet<>();
        skus.forEach(sku -> groups.add(StockWatch.of(sku)));
        return groups;
    }

    private static Set<Sku> skus(Map<StockKey, Long> changes) {
        Set<Sku> skus = new HashSet<>();
        changes.keySet().forEach(key -> skus.add(key.sku()));
        return skus;
    }

    static WorkItem check(StockWatch watch, Instant at) {
        return WorkItem.due(
                Keys.stockWatch(watch.sku()),
                WorkItem.Kind.STOCK_WATCH,
                watch.sku().value(),
                "",
                at);
    }

    /** Units available at the watched place after a change, whatever lot or channel they are for. */
    static long available(Snapshot snapshot, StockWatch watch, Map<StockKey, Long> changes) {
        long before = snapshot.levels(watch.sku()).stream()
                .filter(level -> level.key().location().equals(watch.location()))
                .mapToLong(StockLevel::available)
                .sum();
        long change = changes.entrySet().stream()
                .filter(entry -> concerns(watch, entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return before + change;
    }

    static void tell(StockWatch watch, long available, Change change) {
        boolean low = watch.isLowAt(available);
        if (low == watch.low()) {
            return;
        }
        change.put(watch.told(low));
        change.stock(
                low
                        ? new StockRanLow(watch.sku(), watch.location(), available, watch.lowAt())
                        : new StockCameBack(watch.sku(), watch.location(), available, watch.backAt()));
    }

    private static void look(Snapshot snapshot, Sku sku, Map<StockKey, Long> changes, Change change) {
        for (StockWatch watch : snapshot.group(StockWatch.of(sku), StockWatch.class)) {
            if (changes.keySet().stream().anyMatch(key -> concerns(watch, key))) {
                tell(watch, available(snapshot, watch, changes), change);
                change.schedule(check(watch, change.now().plus(LATER)));
            }
        }
    }

    private static boolean concerns(StockWatch watch, StockKey key) {
        return key.sku().equals(watch.sku()) && key.location().equals(watch.location());
    }

    private static Map<StockKey, Long> changes(Change change) {
        Map<StockKey, Long> changes = new TreeMap<>();
        for (StockDelta delta : change.stockDeltas()) {
            if (delta.available() != 0) {
                changes.put(delta.key(), delta.available());
            }
        }
        return changes;
    }
}
