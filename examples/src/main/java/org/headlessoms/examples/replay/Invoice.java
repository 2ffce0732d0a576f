package org.headlessoms.examples.replay;

import java.time.Instant;
import java.util.List;

/** Consecutive lines with the same number, at least one. */
record Invoice(String number, List<InvoiceLine> lines) {

    Invoice {
        lines = List.copyOf(lines);
    }

    boolean isCreditNote() {
        return number.startsWith("C");
    }

    /** Corrections of the books, and invoices on which nothing was sold. */
    boolean isSkipped() {
        return number.startsWith("A") || lines.stream().noneMatch(InvoiceLine::isSold);
    }

    List<InvoiceLine> sold() {
        return lines.stream().filter(InvoiceLine::isSold).toList();
    }

    /** The customer's number, empty for a guest. */
    String customer() {
        return lines.get(0).customer();
    }

    Instant at() {
        return lines.get(0).at();
    }
}
