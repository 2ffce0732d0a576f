package org.headlessoms.core.backorder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.order.Allocation;
import org.headlessoms.order.KitPart;
import org.headlessoms.order.LineBucket;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderHeader;
import org.headlessoms.order.OrderLine;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockKey;

/** Serves lines that wait: a kit with complete sets of components or not at all, everything else as far as it goes. */
final class Sets {

    private Sets() {}

    /** The lines of the kit that an entry is a component of, itself among them; empty if it is none. */
    static List<OrderLine> of(Snapshot snapshot, BackorderEntry entry) {
        return snapshot.order(entry.orderId())
                .flatMap(order -> order.line(entry.lineId()).map(line -> of(order, line)))
                .orElse(List.of());
    }

    /**
     * Gives what makes complete sets, wherever its units are. Of a set that is not waited for as a whole, because components of
     * it were cancelled or are there, the missing ones are given one by one. Returns how many units were given.
     */
    static long give(OrderDraft draft, OrderLine line, Stock stock, StockKey key, long units) {
        OrderHeader header = draft.order().header();
        if (!stock.isUsable(key, header)) {
            return 0;
        }
        List<OrderLine> parts = of(draft.order(), line);
        long waiting = parts.stream()
                .mapToLong(part -> sets(part, Long.MAX_VALUE))
                .min()
                .orElse(0);
        long sets = parts.stream()
                .mapToLong(part -> sets(part, stock.available(part.sku(), key.location(), header)))
                .min()
                .orElse(0);
        List<Allocation> allocations = new ArrayList<>();
        if (sets > 0) {
            parts.forEach(part ->
                    allocations.addAll(take(part, sets, stock.places(part.sku(), key.location(), header), stock)));
        }
        long alone = line.quantities().backordered() - waiting * perKit(line);
        long single = Math.min(alone, Math.min(units, stock.available(key)));
        if (single > 0) {
            allocations.add(new Allocation(line.id(), LineBucket.BACKORDERED, key.place(), single));
            stock.take(key, single);
        }
        if (!allocations.isEmpty()) {
            BackorderService.allocate(draft, allocations, stock.intake());
        }
        return sets * perKit(line) + Math.max(0, single);
    }

    private static List<OrderLine> of(Order order, OrderLine line) {
        Optional<KitPart> kit = line.kit();
        return kit.isEmpty()
                ? List.of()
                : order.lines().stream()
                        .filter(other -> other.kit().map(KitPart::kitLine).equals(kit.map(KitPart::kitLine)))
                        .toList();
    }

    private static long sets(OrderLine part, long available) {
        return Math.min(part.quantities().backordered(), available) / perKit(part);
    }

    private static List<Allocation> take(OrderLine part, long sets, List<StockKey> places, Stock stock) {
        List<Allocation> taken = new ArrayList<>();
        long left = sets * perKit(part);
        for (StockKey place : places) {
            long units = Math.min(left, stock.available(place));
            if (units > 0) {
                taken.add(new Allocation(part.id(), LineBucket.BACKORDERED, place.place(), units));
                stock.take(place, units);
                left -= units;
            }
        }
        return taken;
    }

    private static long perKit(OrderLine part) {
        return part.kit().map(KitPart::perKit).orElse(1L);
    }
}
