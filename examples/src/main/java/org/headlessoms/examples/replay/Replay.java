package org.headlessoms.examples.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.Oms;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.inmemory.ScriptableGateway;
import org.headlessoms.spi.Storage;

/** Replays the invoices of a file, in its order. */
final class Replay {

    private static final int RESTOCK_EVERY = 100;
    private static final int LINES_OF_AN_ORDER = 5_000;
    private static final double NANOS = 1e9;

    private final BusinessClock clock = new BusinessClock();
    private final Totals totals = new Totals();
    private final Oms oms;
    private final Selling selling;
    private final Crediting crediting;
    private final Restocking restocking;
    private final PrintStream console;

    Replay(Storage storage, PrintStream console) {
        this.console = console;
        Limits limits = Limits.defaults().withOrderLines(LINES_OF_AN_ORDER).withReceiptLines(LINES_OF_AN_ORDER);
        this.oms = OmsEngine.builder()
                .storage(storage)
                .payments(new ScriptableGateway())
                .clock(clock)
                .limits(limits)
                .build();
        Shop shop = new Shop(oms, totals);
        this.selling = new Selling(shop, totals);
        this.crediting = new Crediting(shop, totals);
        this.restocking = new Restocking(shop, totals);
    }

    Map<String, Object> run(InvoiceFile file) throws IOException {
        long start = System.nanoTime();
        for (Optional<Invoice> invoice = file.next(); invoice.isPresent(); invoice = file.next()) {
            book(invoice.get());
            if (++totals.invoices % RESTOCK_EVERY == 0) {
                restocking.restock();
                double seconds = (System.nanoTime() - start) / NANOS;
                console.printf(
                        "%6d invoices  %8.1f s  %8.0f invoices/s%n",
                        totals.invoices, seconds, totals.invoices / seconds);
            }
        }
        restocking.restock();
        double seconds = (System.nanoTime() - start) / NANOS;
        console.println("checking the books …");
        return Report.of(oms, totals, seconds);
    }

    private void book(Invoice invoice) {
        clock.moveTo(invoice.at());
        if (invoice.isCreditNote()) {
            crediting.credit(invoice);
        } else if (invoice.isSkipped()) {
            totals.skippedInvoices++;
        } else {
            selling.sell(invoice);
        }
    }
}
