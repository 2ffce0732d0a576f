package org.headlessoms.inmemory;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.headlessoms.hold.Hold;
import org.headlessoms.spi.ExpiredHolds;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.Sku;

/** A tenant's holds, and which of them are active. */
final class HoldTable {

    private static final Cursor CURSOR = new Cursor("holds", 1);

    private final ConcurrentMap<HoldId, Hold> holds = new ConcurrentHashMap<>();
    private final NavigableMap<HoldId, Hold> active = new ConcurrentSkipListMap<>();
    private final ConcurrentMap<Sku, NavigableMap<Slot, Hold>> byExpiry = new ConcurrentHashMap<>();

    /** A hold's place among the active ones of an item: the first to expire comes first. */
    private record Slot(Instant expiresAt, HoldId id) implements Comparable<Slot> {
        @Override
        public int compareTo(Slot other) {
            int sooner = expiresAt.compareTo(other.expiresAt);
            return sooner != 0 ? sooner : id.compareTo(other.id);
        }
    }

    Optional<Hold> find(HoldId id) {
        return Optional.ofNullable(holds.get(id));
    }

    long version(HoldId id) {
        return find(id).map(Hold::version).orElse(0L);
    }

    /** Stores a hold; the caller holds its stripe. */
    void put(Hold hold) {
        Optional.ofNullable(holds.put(hold.id(), hold)).ifPresent(this::unlist);
        if (hold.status() == Hold.Status.ACTIVE) {
            active.put(hold.id(), hold);
            list(hold);
        } else {
            active.remove(hold.id());
        }
    }

    List<Hold> expired(ExpiredHolds wanted) {
        return wanted.skus().isEmpty()
                ? List.of()
                : wanted.skus().stream()
                        .flatMap(sku -> ofSku(sku).values().stream()
                                .takeWhile(hold -> !hold.isLive(wanted.at()))
                                .limit(wanted.limit()))
                        .toList();
    }

    Map<StockKey, Long> expiredUnits(ExpiredHolds wanted) {
        if (wanted.summed().isEmpty()) {
            return Map.of();
        }
        Map<StockKey, Long> units = new HashMap<>();
        for (Sku sku : wanted.summed()) {
            ofSku(sku).values().stream()
                    .takeWhile(hold -> !hold.isLive(wanted.at()))
                    .flatMap(hold -> hold.lines().stream())
                    .filter(line -> line.key().sku().equals(sku))
                    .forEach(line -> units.merge(line.key(), line.quantity(), Long::sum));
        }
        return units;
    }

    private void list(Hold hold) {
        skus(hold)
                .forEach(sku -> byExpiry.computeIfAbsent(sku, key -> new ConcurrentSkipListMap<>())
                        .put(slot(hold), hold));
    }

    private void unlist(Hold hold) {
        skus(hold).forEach(sku -> ofSku(sku).remove(slot(hold)));
    }

    private NavigableMap<Slot, Hold> ofSku(Sku sku) {
        return byExpiry.getOrDefault(sku, Collections.emptyNavigableMap());
    }

    private static Stream<Sku> skus(Hold hold) {
        return hold.lines().stream().map(line -> line.key().sku()).distinct();
    }

    private static Slot slot(Hold hold) {
        return new Slot(hold.expiresAt(), hold.id());
    }

    Page<Hold> activePage(PageRequest page) {
        NavigableMap<HoldId, Hold> rest = page.cursor()
                .map(text -> active.tailMap(HoldId.of(CURSOR.read(text).get(0)), false))
                .orElse(active);
        return Pages.cut(rest.values().stream(), page.limit(), hold -> CURSOR.write(hold.id()));
    }
}
