package org.headlessoms.examples.replay;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
        for (PageRequest request = PageRequest.first(PAGE); ; ) {
            Page<BackorderEntry> page = shop.oms().stock().backorders(request);
            for (BackorderEntry entry : page.items()) {
                backlog.merge(entry.sku(), entry.quantity(), Long::sum);
                waiting.add(entry.orderId());
            }
            if (page.next().isEmpty()) {
                break;
            }
            request = new PageRequest(page.next(), PAGE);
        }
        backlog.forEach((sku, units) -> totals.received(shop.receive(Shop.MAIN, List.of(sku), units + MORE)));
        waiting.forEach(shop::ship);
    }
}
