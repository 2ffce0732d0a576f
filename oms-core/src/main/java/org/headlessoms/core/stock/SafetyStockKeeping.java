package org.headlessoms.core.stock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.headlessoms.core.pipeline.AfterDecision;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.stock.SafetyStock;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.Sku;

/** Fills safety stock up from whatever became available, before anybody else gets it. */
public final class SafetyStockKeeping implements AfterDecision {

    @Override
    public Optional<ReadRequest> complete(Reading reading, Change change) {
        List<StockDelta> freed =
                change.freed().stream().filter(delta -> delta.safety() >= 0).toList();
        if (freed.isEmpty()) {
            return Optional.empty();
        }
        Set<Sku> skus = freed.stream().map(delta -> delta.key().sku()).collect(Collectors.toUnmodifiableSet());
        Optional<ReadRequest> missing = reading.missing(ReadRequest.of(change.tenant())
                .withSkus(skus)
                .withGroups(skus.stream().map(SafetyStock::of).collect(Collectors.toUnmodifiableSet())));
        if (missing.isEmpty()) {
            Map<StockKey, Long> targets = targets(reading.snapshot(), skus);
            freed.forEach(delta -> fill(reading.snapshot(), change, delta, targets.getOrDefault(delta.key(), 0L)));
        }
        return missing;
    }

    private static Map<StockKey, Long> targets(Snapshot snapshot, Set<Sku> skus) {
        Map<StockKey, Long> targets = new TreeMap<>();
        for (Sku sku : skus) {
            for (SafetyStock safety : snapshot.group(SafetyStock.of(sku), SafetyStock.class)) {
                targets.put(new StockKey(safety.sku(), safety.location()), safety.quantity());
            }
        }
        return targets;
    }

    private static void fill(Snapshot snapshot, Change change, StockDelta delta, long target) {
        long missing = target - snapshot.level(delta.key()).safety() - delta.safety();
        long moved = Math.min(missing, delta.available());
        if (moved > 0) {
            change.move(Movements.keepSafe(change.stockStream(), delta.key(), moved));
        }
    }
}
