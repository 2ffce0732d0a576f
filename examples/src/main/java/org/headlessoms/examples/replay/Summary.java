package org.headlessoms.examples.replay;

import java.io.PrintStream;
import java.util.Locale;
import org.headlessoms.verify.Difference;

/** Tells the totals to people. */
final class Summary {

    private static final int DIFFERENCES_SHOWN = 20;
    private static final double PENCE = 100.0;

    private final Report report;
    private final PrintStream console;

    Summary(Report report, PrintStream console) {
        this.report = report;
        this.console = console;
    }

    void print() {
        print("%,d orders in %,.1f s, %,.0f a second%n%n", n("orders"), report.rate("seconds"), rate());
        sales();
        units();
        money();
        leftOut();
        books();
    }

    private void sales() {
        row("orders", "orders", "with %,d lines", n("orderLines"));
        row("shipments", "shipments", "all delivered and captured");
        row("credit notes", "creditNotes", "");
    }

    private void units() {
        console.println();
        row("units ordered", "unitsOrdered", "%,d of them had to wait for stock", n("unitsBackordered"));
        row("units opening", "unitsOpening", "60 main, 30 store, 10 outlet for each product");
        row("units received", "unitsReceived", "");
        row("units shipped", "unitsShipped", "");
        row("units returned", "unitsReturned", "%,d more were credited, not sold here", n("unitsReturnUnmatched"));
        row("units on hand", "unitsOnHandEnd", "opening + received - shipped + returned");
    }

    private void money() {
        console.println();
        amount("merchandise", "merchandiseMinor");
        amount("charges", "chargesMinor");
        amount("captured", "capturedMinor");
        amount("refunded", "refundedMinor");
    }

    private void leftOut() {
        console.println();
        row("invoices skipped", "skippedInvoices", "corrections and those that sold nothing");
        row("lines skipped", "skippedLines", "of orders: nothing sold");
        row("credit lines skipped", "creditLinesNotProduct", "no product");
    }

    private void books() {
        console.println();
        row("events", "events", "");
        row("differences", "verifyDifferences", report.differences().isEmpty() ? "the books balance" : "");
        report.differences().stream().limit(DIFFERENCES_SHOWN).forEach(this::difference);
    }

    private void difference(Difference found) {
        print("    %s: expected %s but is %s, %s%n", found.subject(), found.expected(), found.actual(), found.cause());
    }

    private void row(String name, String key, String note, Object... values) {
        String start = String.format(Locale.ROOT, "  %-20s %,14d   ", name, n(key));
        console.println((start + String.format(Locale.ROOT, note, values)).stripTrailing());
    }

    private void amount(String name, String key) {
        print("  %-20s %,14.2f   GBP%n", name, n(key) / PENCE);
    }

    private void print(String format, Object... values) {
        console.printf(Locale.ROOT, format, values);
    }

    private long n(String key) {
        return report.count(key);
    }

    private double rate() {
        return report.rate("ordersPerSecond");
    }
}
