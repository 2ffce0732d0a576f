package org.headlessoms.contract;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockLevel;

/** Everything the lists of a tenant show, to be compared before and after. */
record Picture(
        List<Order> orders,
        List<Hold> holds,
        List<StockLevel> levels,
        List<LedgerEntry> ledger,
        List<BackorderEntry> backorders,
        List<RecordedEvent> journal,
        List<WorkItem> work) {

    static final Instant FAR_FUTURE = Instant.parse("2100-01-01T00:00:00Z");

    private static final int LIMIT = 100;
    static final Comparator<LedgerEntry> BY_NAME =
            Comparator.comparing(LedgerEntry::commandId).thenComparing(LedgerEntry::ordinal);

    /** Which of two streams comes first in a bucket is up to the storage. */
    private static final Comparator<RecordedEvent> BY_STREAM =
            Comparator.comparing(RecordedEvent::stream).thenComparing(RecordedEvent::version);

    static Picture of(Shop shop) {
        return new Picture(
                shop.orders(),
                shop.activeHolds(LIMIT),
                shop.levels(LIMIT),
                shop.ledger().stream().sorted(BY_NAME).toList(),
                shop.backorders(LIMIT),
                shop.journal().more().stream().sorted(BY_STREAM).toList(),
                shop.storage().dueWork(shop.tenant(), WorkItem.Kind.ALL, FAR_FUTURE, LIMIT).stream()
                        .sorted(Comparator.comparing(WorkItem::id))
                        .toList());
    }
}
