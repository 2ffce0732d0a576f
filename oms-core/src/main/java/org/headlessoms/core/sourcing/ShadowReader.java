package org.headlessoms.core.sourcing;

import java.time.Instant;
import java.util.Optional;
import org.headlessoms.order.Order;
import org.headlessoms.sourcing.ShadowReport;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.Tenant;

/** Sums up what was recorded about policies in shadow. */
public final class ShadowReader {

    private static final int PAGE = 100;

    private final Storage storage;

    public ShadowReader(Storage storage) {
        this.storage = storage;
    }

    /** Orders are listed newest first, so the first one from before the span ends it. */
    public ShadowReport read(Tenant tenant, Instant from, Instant to) {
        ShadowTally tally = new ShadowTally(from, to);
        Optional<PageRequest> next = Optional.of(PageRequest.first(PAGE));
        while (next.isPresent()) {
            Page<Order> page = storage.orders(tenant, OrderQuery.ALL, next.get());
            for (Order order : page.items()) {
                Instant placedAt = order.header().placedAt();
                if (placedAt.isBefore(from)) {
                    return tally.report();
                }
                if (placedAt.isBefore(to)) {
                    order.shadow().ifPresent(tally::add);
                }
            }
            next = page.next().map(cursor -> new PageRequest(Optional.of(cursor), PAGE));
        }
        return tally.report();
    }
}
