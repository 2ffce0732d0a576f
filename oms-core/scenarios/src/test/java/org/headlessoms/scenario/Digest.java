package org.headlessoms.scenario;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.headlessoms.Oms;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.value.Tenant;

/** All that a storage holds of a tenant, as text. */
final class Digest {

    private final StringBuilder text = new StringBuilder();

    private Digest() {}

    static String of(Oms oms, Storage storage) {
        Digest digest = new Digest();
        Tenant tenant = oms.tenant();
        digest.all(page -> storage.orders(tenant, OrderQuery.ALL, page));
        digest.all(page -> storage.levels(tenant, page));
        digest.all(page -> storage.ledger(tenant, Optional.empty(), page));
        digest.all(page -> storage.activeHolds(tenant, page));
        digest.all(page -> storage.backorders(tenant, page));
        digest.all(page -> storage.counters(tenant, page));
        for (ReferenceKind kind : ReferenceKind.values()) {
            digest.all(page -> storage.references(tenant, kind, page));
        }
        for (int bucket = 0; bucket < Storage.JOURNAL_BUCKETS; bucket++) {
            storage.journal(tenant, bucket, 0, 1000)
                    .events()
                    .forEach(event -> digest.text.append(event).append('\n'));
        }
        storage.dueWork(tenant, WorkItem.Kind.ALL, Instant.parse("2999-01-01T00:00:00Z"), 1000)
                .forEach(item -> digest.text.append(item).append('\n'));
        return digest.text.toString();
    }

    /** The part of it that is stock: every level, and every movement. */
    static String stock(Oms oms, Storage storage) {
        Digest digest = new Digest();
        digest.all(page -> storage.levels(oms.tenant(), page));
        digest.all(page -> storage.ledger(oms.tenant(), Optional.empty(), page));
        return digest.text.toString();
    }

    private <T> void all(Function<PageRequest, Page<T>> list) {
        Page<T> page = list.apply(PageRequest.first(500));
        page.items().forEach(item -> text.append(item).append('\n'));
        while (page.next().isPresent()) {
            page = list.apply(new PageRequest(page.next(), 500));
            page.items().forEach(item -> text.append(item).append('\n'));
        }
    }
}
