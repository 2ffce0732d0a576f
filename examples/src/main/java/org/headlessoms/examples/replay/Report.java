package org.headlessoms.examples.replay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headlessoms.Oms;
import org.headlessoms.verify.Difference;

/** The totals under the names they have in the report file, and what the audit found. */
final class Report {

    private static final double MILLI = 1000.0;

    private final Map<String, Number> values = new LinkedHashMap<>();
    private final List<Difference> differences;

    private Report(Holdings holdings, Totals totals, List<Difference> differences, double seconds) {
        this.differences = differences;
        values.put("orders", holdings.orders);
        values.put("orderLines", holdings.orderLines);
        values.put("unitsOrdered", holdings.unitsOrdered);
        values.put("unitsOpening", totals.unitsOpening);
        values.put("unitsReceived", totals.unitsReceived);
        values.put("unitsBackordered", totals.unitsBackordered);
        values.put("unitsShipped", holdings.unitsShipped);
        values.put("unitsReturned", holdings.unitsReturned);
        values.put("unitsReturnUnmatched", totals.unitsReturnUnmatched);
        values.put("unitsOnHandEnd", holdings.unitsOnHand);
        values.put("merchandiseMinor", holdings.merchandiseMinor);
        values.put("chargesMinor", holdings.chargesMinor);
        values.put("capturedMinor", holdings.capturedMinor);
        values.put("refundedMinor", holdings.refundedMinor);
        values.put("creditNotes", totals.creditNotes);
        values.put("creditLinesNotProduct", totals.creditLinesNotProduct);
        values.put("skippedInvoices", totals.skippedInvoices);
        values.put("skippedLines", totals.skippedLines);
        values.put("shipments", holdings.shipments);
        values.put("events", holdings.events);
        values.put("verifyDifferences", (long) differences.size());
        values.put("seconds", Math.round(seconds * MILLI) / MILLI);
        values.put("ordersPerSecond", Math.round(holdings.orders / seconds * MILLI) / MILLI);
    }

    /** Asks the engine for everything it knows; only what never reached it was counted on the way. */
    static Report of(Oms oms, Totals totals, double seconds) {
        return new Report(Holdings.of(oms), totals, oms.verify().differences(), seconds);
    }

    Map<String, Number> values() {
        return Collections.unmodifiableMap(values);
    }

    long count(String key) {
        return values.get(key).longValue();
    }

    double rate(String key) {
        return values.get(key).doubleValue();
    }

    List<Difference> differences() {
        return differences;
    }
}
