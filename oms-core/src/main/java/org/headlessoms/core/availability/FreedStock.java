package org.headlessoms.core.availability;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.headlessoms.core.pipeline.WaitingUnits;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.UsablePlaces;
import org.headlessoms.spi.Counter;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.SafetyStock;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/**
 * Stock as a reservation that is short of it would find it: holds whose time is over have ended, and what that freed has
 * first filled up safety stock, then served backordered lines. A waiting line is taken to be able to use every unit that anybody can, so in doubt (it
 * waits in another channel, or for the rest of a kit) less is said to be free than there is, never more.
 */
final class FreedStock {

    private FreedStock() {}

    static Set<Sku> withExpiredUnits(Snapshot found, Set<Sku> skus) {
        return skus.stream()
                .filter(sku -> found.levels(sku).stream().anyMatch(level -> found.expiredUnits(level.key()) > 0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What has to be known of items with expired units. */
    static ReadRequest missing(Tenant tenant, Set<Sku> skus) {
        return ReadRequest.of(tenant)
                .withCounters(skus.stream().map(WaitingUnits::of).collect(Collectors.toUnmodifiableSet()))
                .withGroups(skus.stream().map(SafetyStock::of).collect(Collectors.toUnmodifiableSet()));
    }

    /** The snapshot with what the holds gave back; it must hold what is missing. */
    static Snapshot of(Snapshot found, Set<Sku> skus, Instant now) {
        Snapshot.Builder changed = Snapshot.builder();
        skus.forEach(sku -> free(found, sku, now, changed));
        return found.merge(changed.build());
    }

    private static void free(Snapshot found, Sku sku, Instant now, Snapshot.Builder changed) {
        long waiting = found.counter(WaitingUnits.of(sku));
        for (StockLevel level : found.levels(sku)) {
            long freed = Math.min(found.expiredUnits(level.key()), level.held());
            long kept = Math.max(0, Math.min(freed, target(found, level.key()) - level.safety()));
            long served = serves(found, level.key(), now) ? Math.min(freed - kept, waiting) : 0;
            waiting -= served;
            changed.level(new StockLevel(
                    level.key(),
                    level.available() + freed - kept - served,
                    level.reserved() + served,
                    level.held() - freed,
                    level.safety() + kept,
                    level.quarantine(),
                    level.damaged()));
        }
        changed.counter(new Counter(WaitingUnits.of(sku), waiting));
    }

    /** Safety stock is kept of shared units without a lot. */
    private static long target(Snapshot found, StockKey key) {
        return key.equals(new StockKey(key.sku(), key.location()))
                ? found.reference(SafetyStock.key(key.sku(), key.location()), SafetyStock.class)
                        .map(SafetyStock::quantity)
                        .orElse(0L)
                : 0;
    }

    private static boolean serves(Snapshot found, StockKey key, Instant now) {
        Buyer anybody = new Buyer(key.place().ringFence(), now);
        return found.location(key.location()).filter(Location::enabled).isPresent()
                && new UsablePlaces(found, anybody).isUsable(key);
    }
}
