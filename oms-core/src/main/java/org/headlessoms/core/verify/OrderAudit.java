package org.headlessoms.core.verify;

import java.util.ArrayList;
import java.util.List;
import org.headlessoms.core.fold.OrderFold;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.order.Order;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.Tenant;
import org.headlessoms.verify.Difference;
import org.headlessoms.verify.Difference.Code;

/** Compares each order with the fold of its journal and adds up its money. */
final class OrderAudit {

    private static final int EVENTS = 500;

    private final Storage storage;
    private final Tenant tenant;
    private final Books books;
    private long orders;
    private long events;

    OrderAudit(Storage storage, Tenant tenant, Books books) {
        this.storage = storage;
        this.tenant = tenant;
        this.books = books;
    }

    long orders() {
        return orders;
    }

    long events() {
        return events;
    }

    void check(Order order) {
        orders++;
        compareWithJournal(order);
        MoneyAudit.check(order, books::found);
        books.order(order);
    }

    private void compareWithJournal(Order order) {
        List<RecordedEvent> journal = journal(order);
        events += journal.size();
        String subject = StreamId.of(order.id()).toString();
        try {
            Order folded = OrderFold.of(journal);
            if (!folded.equals(order)) {
                books.found(new Difference(
                        Code.ORDER_IS_NOT_JOURNAL,
                        subject,
                        "version " + folded.version() + " " + folded.status(),
                        "version " + order.version() + " " + order.status(),
                        "the stored order is not what its events say"));
            }
        } catch (IllegalArgumentException e) {
            books.found(new Difference(
                    Code.JOURNAL_BROKEN,
                    subject,
                    "versions 1 to " + order.version(),
                    journal.size() + " events",
                    e.getMessage() == null ? "the events do not fold" : e.getMessage()));
        }
    }

    private List<RecordedEvent> journal(Order order) {
        List<RecordedEvent> all = new ArrayList<>();
        List<RecordedEvent> some;
        do {
            long after = all.isEmpty() ? 0 : all.get(all.size() - 1).version();
            some = storage.stream(tenant, StreamId.of(order.id()), after, EVENTS);
            all.addAll(some);
        } while (some.size() == EVENTS);
        return all;
    }
}
