package org.headlessoms.examples.replay;

import java.io.IOException;
import java.util.Optional;
import org.headlessoms.Oms;
import org.headlessoms.command.OmsException;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.inmemory.ScriptableGateway;
import org.headlessoms.spi.Storage;

/** Books the invoices of a file, in its order. */
final class Replay {

    private static final int RESTOCK_EVERY = 100;
    /** Above the defaults: an invoice of the wholesale trade has many lines, and a backlog may be large. */
    private static final Limits LIMITS =
            Limits.defaults().withOrderLines(5_000).withReceiptLines(5_000).withQuantity(1_000_000_000);

    private final BusinessClock clock = new BusinessClock();
    private final Totals totals = new Totals();
    private final Oms oms;
    private final Selling selling;
    private final Crediting crediting;
    private final Restocking restocking;
    private final Progress progress;

    Replay(Storage storage, Progress progress) {
        this.progress = progress;
        this.oms = OmsEngine.builder()
                .storage(storage)
                .payments(new ScriptableGateway())
                .clock(clock)
                .limits(LIMITS)
                .build();
        Shop shop = new Shop(oms, totals);
        this.selling = new Selling(shop, totals);
        this.crediting = new Crediting(shop, totals);
        this.restocking = new Restocking(shop, totals);
    }

    Report run(InvoiceFile file) throws IOException {
        Stopwatch watch = new Stopwatch();
        long invoices = 0;
        for (Optional<Invoice> invoice = file.next(); invoice.isPresent(); invoice = file.next()) {
            book(invoice.get());
            if (++invoices % RESTOCK_EVERY == 0) {
                restocking.restock();
                progress.booked(invoices, watch.seconds());
            }
        }
        restocking.restock();
        double seconds = watch.seconds();
        progress.checking(invoices, seconds);
        return Report.of(oms, totals, seconds);
    }

    private void book(Invoice invoice) {
        clock.moveTo(invoice.at());
        try {
            if (invoice.isCreditNote()) {
                crediting.credit(invoice);
            } else if (invoice.isSkipped()) {
                totals.skippedInvoices++;
            } else {
                selling.sell(invoice);
            }
        } catch (OmsException | IllegalArgumentException | ArithmeticException e) {
            throw new ReplayFailed("invoice " + invoice.number() + " could not be booked: " + e.getMessage(), e);
        }
    }
}
