package org.headlessoms.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.spi.BackorderWrite;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/** A tenant's backorder queues: one sorted map, in which the entries of an item lie together in the order of service. */
final class BackorderQueue {

    private static final Cursor CURSOR = new Cursor("backorders", 5);
    private static final String LOWEST_ID = "-";

    private final ConcurrentMap<Name, BackorderEntry> byName = new ConcurrentHashMap<>();
    // A map to itself, not a set: entries that differ only in quantity have the same place, and the newer must win.
    private final NavigableMap<BackorderEntry, BackorderEntry> sorted = new ConcurrentSkipListMap<>();

    private record Name(Sku sku, OrderId orderId, LineId lineId) {}

    /** Changes the queue; the caller holds the order's stripe. */
    void apply(BackorderWrite write) {
        if (write instanceof BackorderWrite.Put put) {
            put(put.entry());
        } else if (write instanceof BackorderWrite.Remove remove) {
            Optional.ofNullable(byName.remove(new Name(remove.sku(), remove.orderId(), remove.lineId())))
                    .ifPresent(sorted::remove);
        }
    }

    List<BackorderEntry> head(Sku sku, int limit) {
        return queue(sku, lowest(sku)).limit(limit).toList();
    }

    List<BackorderEntry> after(BackorderEntry last, int limit) {
        return queue(last.sku(), last).limit(limit).toList();
    }

    Page<BackorderEntry> page(Sku sku, PageRequest page) {
        BackorderEntry before = page.cursor().map(BackorderQueue::entry).orElseGet(() -> lowest(sku));
        return Pages.cut(queue(sku, before), page.limit(), BackorderQueue::cursor);
    }

    Page<BackorderEntry> page(PageRequest page) {
        NavigableMap<BackorderEntry, BackorderEntry> rest =
                page.cursor().map(text -> sorted.tailMap(entry(text), false)).orElse(sorted);
        return Pages.cut(rest.values().stream(), page.limit(), BackorderQueue::cursor);
    }

    private Stream<BackorderEntry> queue(Sku sku, BackorderEntry before) {
        return sorted.tailMap(before, false).values().stream()
                .takeWhile(entry -> entry.sku().equals(sku));
    }

    private static BackorderEntry lowest(Sku sku) {
        return new BackorderEntry(sku, 0, Instant.MIN, OrderId.of(LOWEST_ID), LineId.of(LOWEST_ID), 1);
    }

    private void put(BackorderEntry entry) {
        Name name = new Name(entry.sku(), entry.orderId(), entry.lineId());
        Optional.ofNullable(byName.put(name, entry))
                .filter(before -> before.compareTo(entry) != 0)
                .ifPresent(sorted::remove);
        sorted.put(entry, entry);
    }

    private static String cursor(BackorderEntry entry) {
        return CURSOR.write(entry.sku(), entry.priority(), entry.since(), entry.orderId(), entry.lineId());
    }

    private static BackorderEntry entry(String cursor) {
        List<String> parts = CURSOR.read(cursor);
        return new BackorderEntry(
                Sku.of(parts.get(0)),
                Cursor.index(parts.get(1)),
                Cursor.instant(parts.get(2)),
                OrderId.of(parts.get(3)),
                LineId.of(parts.get(4)),
                1);
    }
}
