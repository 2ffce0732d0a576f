package org.headlessoms.examples.replay;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/** Orders goods for every product with a backlog: the backlog and 100 units more; what that serves ships at once. */
final class Restocking {

    private static final int PAGE = 500;
    private static final long MORE = 100;

    private final Shop shop;
    private final Totals totals;

    Restocking(Shop shop, Totals totals) {
        this.shop = shop;
        this.totals = totals;
    }

    void restock() {
        Map<Sku, Long> backlog = new TreeMap<>();
        Set<OrderId> waiting = new LinkedHashSet<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<BackorderEntry> page = shop.oms().backorders().queues(new PageRequest(cursor, PAGE));
            for (BackorderEntry entry : page.items()) {
                backlog.merge(entry.sku(), entry.quantity(), Long::sum);
                waiting.add(entry.orderId());
            }
            cursor = page.next();
        } while (cursor.isPresent());
        backlog.forEach((sku, units) -> totals.received(shop.receive(Shop.MAIN, List.of(sku), units + MORE)));
        waiting.forEach(shop::ship);
    }
}
