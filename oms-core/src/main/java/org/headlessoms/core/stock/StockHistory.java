package org.headlessoms.core.stock;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.Storage;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.value.Tenant;

/** What a level was at a moment: the ledger folded up to it. */
public final class StockHistory {

    private static final int PAGE = 500;

    private final Storage storage;

    public StockHistory(Storage storage) {
        this.storage = storage;
    }

    public StockLevel levelAt(Tenant tenant, StockKey key, Instant moment) {
        Map<StockBucket, Long> units = new EnumMap<>(StockBucket.class);
        Optional<PageRequest> next = Optional.of(PageRequest.first(PAGE));
        while (next.isPresent()) {
            Page<LedgerEntry> page = storage.ledger(tenant, Optional.of(key), next.get());
            page.items().stream()
                    .filter(entry -> !entry.recordedAt().isAfter(moment))
                    .forEach(entry -> add(units, entry.movement()));
            next = page.next().map(cursor -> new PageRequest(Optional.of(cursor), PAGE));
        }
        return new StockLevel(
                key,
                units.getOrDefault(StockBucket.AVAILABLE, 0L),
                units.getOrDefault(StockBucket.RESERVED, 0L),
                units.getOrDefault(StockBucket.HELD, 0L),
                units.getOrDefault(StockBucket.SAFETY, 0L),
                units.getOrDefault(StockBucket.QUARANTINE, 0L),
                units.getOrDefault(StockBucket.DAMAGED, 0L));
    }

    private static void add(Map<StockBucket, Long> units, StockMovement movement) {
        units.merge(movement.from(), -movement.quantity(), Long::sum);
        units.merge(movement.to(), movement.quantity(), Long::sum);
    }
}
