package org.headlessoms.examples.replay;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.headlessoms.Oms;
import org.headlessoms.order.Charge;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.Storage;

/** What the engine holds at the end, summed up from its own answers: nothing is computed from the file. */
final class Holdings {

    private static final int ORDERS = 100;
    private static final int LEVELS = 1000;
    private static final int EVENTS = 1000;

    long orders;
    long orderLines;
    long unitsOrdered;
    long unitsShipped;
    long unitsReturned;
    long unitsOnHand;
    long merchandiseMinor;
    long chargesMinor;
    long capturedMinor;
    long refundedMinor;
    long shipments;
    long events;

    private Holdings() {}

    static Holdings of(Oms oms) {
        Holdings holdings = new Holdings();
        each(ORDERS, page -> oms.orders().search(OrderQuery.ALL, page), holdings::add);
        each(LEVELS, page -> oms.stock().levels(page), level -> holdings.unitsOnHand += level.onHand());
        for (int bucket = 0; bucket < Storage.JOURNAL_BUCKETS; bucket++) {
            holdings.events += events(oms, bucket);
        }
        return holdings;
    }

    private void add(Order order) {
        orders++;
        shipments += order.shipments().size();
        capturedMinor += order.payments().captured().minor();
        refundedMinor += order.payments().refunded().minor();
        order.lines().forEach(this::add);
        for (Charge charge : order.charges()) {
            chargesMinor += charge.status() == Charge.Status.CANCELLED
                    ? 0
                    : charge.amount().minor();
        }
    }

    private void add(OrderLine line) {
        orderLines++;
        unitsOrdered += line.quantities().ordered();
        unitsShipped += line.quantities().shipped();
        unitsReturned += line.quantities().returned();
        merchandiseMinor += line.prices().ordered().total().minor();
    }

    private static long events(Oms oms, int bucket) {
        long count = 0;
        JournalPage page = oms.journal().read(bucket, 0, EVENTS);
        while (!page.events().isEmpty()) {
            count += page.events().size();
            page = oms.journal().read(bucket, page.position(), EVENTS);
        }
        return count;
    }

    private static <T> void each(int limit, Function<PageRequest, Page<T>> list, Consumer<T> action) {
        Optional<String> cursor = Optional.empty();
        do {
            Page<T> page = list.apply(new PageRequest(cursor, limit));
            page.items().forEach(action);
            cursor = page.next();
        } while (cursor.isPresent());
    }
}
