package org.headlessoms.core.batch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.LineUnits;
import org.headlessoms.core.sourcing.Plan;
import org.headlessoms.core.sourcing.SetPart;
import org.headlessoms.order.Allocation;
import org.headlessoms.order.LineBucket;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.LineId;
import org.headlessoms.value.Sku;

/** An order of which something is open or backordered. */
record WaitingOrder(Order order, Buyer buyer, List<LineUnits> units) {

    /** Who is served first, one by one. */
    static final Comparator<WaitingOrder> ORDER = Comparator.comparing(WaitingOrder::priority)
            .thenComparing((WaitingOrder one) -> one.order().header().placedAt())
            .thenComparing((WaitingOrder one) -> one.order().id());

    static Optional<WaitingOrder> of(Order order, Instant now) {
        Map<LineId, Long> wanted = new TreeMap<>();
        order.lines().forEach(line -> wanted.put(line.id(), waiting(line)));
        List<LineUnits> units = LineUnits.of(order, wanted);
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(new WaitingOrder(order, new Buyer(order.header().channel(), now), units));
    }

    int priority() {
        return order.header().priority();
    }

    List<SetPart> parts() {
        return units.stream().map(LineUnits::part).toList();
    }

    Map<Sku, Long> bySku() {
        Map<Sku, Long> wanted = new TreeMap<>();
        units.forEach(one -> wanted.merge(one.part().sku(), one.part().quantity(), Long::sum));
        return wanted;
    }

    /** What a plan allocates, backordered units before open ones. */
    List<Allocation> allocations(Plan plan) {
        Map<LineId, Long> backordered = new HashMap<>();
        order.lines()
                .forEach(line -> backordered.put(line.id(), line.quantities().backordered()));
        List<Allocation> allocations = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            LineId line = units.get(i).line();
            plan.line(i).forEach((place, quantity) -> {
                long left = backordered.getOrDefault(line, 0L);
                long first = Math.min(left, quantity);
                add(allocations, line, LineBucket.BACKORDERED, place, first);
                add(allocations, line, LineBucket.OPEN, place, quantity - first);
                backordered.put(line, left - first);
            });
        }
        return allocations;
    }

    private static void add(List<Allocation> all, LineId line, LineBucket from, StockPlace place, long quantity) {
        if (quantity > 0) {
            all.add(new Allocation(line, from, place, quantity));
        }
    }

    private static long waiting(OrderLine line) {
        return line.quantities().open() + line.quantities().backordered();
    }
}
