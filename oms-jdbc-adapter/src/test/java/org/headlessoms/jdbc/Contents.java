package org.headlessoms.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.Tenant;

/** Everything a tenant has that can be listed. */
record Contents(
        List<Order> orders,
        List<StockLevel> levels,
        List<LedgerEntry> ledger,
        List<Hold> activeHolds,
        List<BackorderEntry> backorders,
        List<RecordedEvent> events,
        List<WorkItem> work) {

    private static final int PAGE = 7;
    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    static Contents of(Storage storage, Tenant tenant) {
        return new Contents(
                all(page -> storage.orders(tenant, OrderQuery.ALL, page)),
                all(page -> storage.levels(tenant, page)),
                all(page -> storage.ledger(tenant, Optional.empty(), page)),
                all(page -> storage.activeHolds(tenant, page)),
                all(page -> storage.backorders(tenant, page)),
                events(storage, tenant),
                storage.dueWork(tenant, WorkItem.Kind.ALL, FAR, 1000));
    }

    static <T> List<T> all(Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<T> page = list.apply(new PageRequest(cursor, PAGE));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return all;
    }

    static List<RecordedEvent> events(Storage storage, Tenant tenant) {
        List<RecordedEvent> all = new ArrayList<>();
        for (int bucket = 0; bucket < Storage.JOURNAL_BUCKETS; bucket++) {
            long position = 0;
            var page = storage.journal(tenant, bucket, position, PAGE);
            while (!page.events().isEmpty()) {
                all.addAll(page.events());
                position = page.position();
                page = storage.journal(tenant, bucket, position, PAGE);
            }
        }
        return all;
    }
}
