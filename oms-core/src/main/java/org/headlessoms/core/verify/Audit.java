package org.headlessoms.core.verify;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.Tenant;
import org.headlessoms.verify.Difference;
import org.headlessoms.verify.VerificationReport;

/**
 * Audits a tenant. A difference counts only if a second look finds the very same one: on a running system something may
 * change between two reads.
 */
public final class Audit {

    private static final int PAGE = 500;

    private final Storage storage;

    public Audit(Storage storage) {
        this.storage = storage;
    }

    public VerificationReport run(Tenant tenant) {
        VerificationReport first = look(tenant);
        if (first.isClean()) {
            return first;
        }
        List<Difference> again = look(tenant).differences();
        List<Difference> confirmed =
                first.differences().stream().filter(again::contains).toList();
        return new VerificationReport(first.orders(), first.levels(), first.events(), confirmed);
    }

    private VerificationReport look(Tenant tenant) {
        Books books = new Books();
        OrderAudit orders = new OrderAudit(storage, tenant, books);
        SerialAudit serials = new SerialAudit(storage, tenant, books::found);
        each(page -> storage.orders(tenant, OrderQuery.ALL, page), order -> {
            orders.check(order);
            serials.order(order);
        });
        each(page -> storage.references(tenant, ReferenceKind.SERIAL, page), serials::unit);
        serials.compare();
        TransferAudit transfers = new TransferAudit(storage, tenant, books);
        each(page -> storage.references(tenant, ReferenceKind.TRANSFER, page), transfers::transfer);
        each(page -> storage.references(tenant, ReferenceKind.EXPECTED_SUPPLY, page), transfers::supply);
        each(page -> storage.activeHolds(tenant, page), books::hold);
        each(page -> storage.ledger(tenant, Optional.empty(), page), entry -> {
            books.entry(entry);
            transfers.entry(entry);
        });
        transfers.compare();
        each(page -> storage.backorders(tenant, page), books::queued);
        each(page -> storage.counters(tenant, page), books::counted);
        each(page -> storage.levels(tenant, page), books::level);
        return new VerificationReport(orders.orders(), books.levels(), orders.events(), books.differences());
    }

    private static <T> void each(Function<PageRequest, Page<T>> list, Consumer<T> check) {
        PageRequest request = PageRequest.first(PAGE);
        while (true) {
            Page<T> page = list.apply(request);
            page.items().forEach(check);
            if (page.next().isEmpty()) {
                return;
            }
            request = new PageRequest(page.next(), PAGE);
        }
    }
}
