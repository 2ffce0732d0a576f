package org.headlessoms.examples.replay;

import java.util.LinkedHashMap;
import java.util.Map;
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
import org.headlessoms.stock.StockLevel;

/** Reads the totals back from the engine: what it knows it is asked for, nothing is counted twice on our side. */
final class Report {

    private static final int PAGE = 200;
    private static final int EVENTS = 1000;

    private final Oms oms;
    private final Map<String, Long> sums = new LinkedHashMap<>();

    private Report(Oms oms) {
        this.oms = oms;
    }

    static Map<String, Object> of(Oms oms, Totals totals, double seconds) {
        Report report = new Report(oms);
        each(page -> oms.orders().search(OrderQuery.ALL, page), report::add);
        each(page -> oms.stock().levels(page), report::add);
        return report.ordered(totals, seconds);
    }

    private void add(Order order) {
        sum("orders", 1);
        sum("shipments", order.shipments().size());
        sum("capturedMinor", order.payments().captured().minor());
        sum("refundedMinor", order.payments().refunded().minor());
        order.charges().stream()
                .filter(charge -> charge.status() != Charge.Status.CANCELLED)
                .forEach(charge -> sum("chargesMinor", charge.amount().minor()));
        order.lines().forEach(this::add);
    }

    private void add(OrderLine line) {
        sum("orderLines", 1);
        sum("unitsOrdered", line.quantities().ordered());
        sum("unitsShipped", line.quantities().shipped());
        sum("unitsReturned", line.quantities().returned());
        sum("merchandiseMinor", line.prices().ordered().total().minor());
    }

    private void add(StockLevel level) {
        sum("unitsOnHandEnd", level.onHand());
    }

    private void sum(String key, long value) {
        sums.merge(key, value, Long::sum);
    }

    private long sum(String key) {
        return sums.getOrDefault(key, 0L);
    }

    private Map<String, Object> ordered(Totals totals, double seconds) {
        Map<String, Object> report = new LinkedHashMap<>();
        for (String key : new String[] {"orders", "orderLines", "unitsOrdered"}) {
            report.put(key, sum(key));
        }
        report.put("unitsOpening", totals.unitsOpening);
        report.put("unitsReceived", totals.unitsReceived);
        report.put("unitsBackordered", totals.unitsBackordered);
        report.put("unitsShipped", sum("unitsShipped"));
        report.put("unitsReturned", sum("unitsReturned"));
        report.put("unitsReturnUnmatched", totals.unitsReturnUnmatched);
        for (String key :
                new String[] {"unitsOnHandEnd", "merchandiseMinor", "chargesMinor", "capturedMinor", "refundedMinor"}) {
            report.put(key, sum(key));
        }
        report.put("creditNotes", totals.creditNotes);
        report.put("creditLinesNotProduct", totals.creditLinesNotProduct);
        report.put("skippedInvoices", totals.skippedInvoices);
        report.put("skippedLines", totals.skippedLines);
        report.put("shipments", sum("shipments"));
        report.put("events", events());
        report.put("verifyDifferences", oms.verify().differences().size());
        report.put("seconds", Math.round(seconds * 1000) / 1000.0);
        report.put("ordersPerSecond", Math.round(sum("orders") / seconds * 10) / 10.0);
        return report;
    }

    private long events() {
        long count = 0;
        for (int bucket = 0; bucket < Storage.JOURNAL_BUCKETS; bucket++) {
            JournalPage page = oms.journal().read(bucket, 0, EVENTS);
            while (!page.events().isEmpty()) {
                count += page.events().size();
                page = oms.journal().read(bucket, page.position(), EVENTS);
            }
        }
        return count;
    }

    private static <T> void each(Function<PageRequest, Page<T>> list, Consumer<T> action) {
        Page<T> page = list.apply(PageRequest.first(PAGE));
        page.items().forEach(action);
        while (page.next().isPresent()) {
            page = list.apply(new PageRequest(page.next(), PAGE));
            page.items().forEach(action);
        }
    }
}
