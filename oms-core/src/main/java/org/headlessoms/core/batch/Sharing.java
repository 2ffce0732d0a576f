package org.headlessoms.core.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.Plan;
import org.headlessoms.core.sourcing.Planner;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/** Who of several waiting orders gets what. */
final class Sharing {

    private final List<WaitingOrder> orders;
    private final Map<OrderId, Plan> plans;

    private Sharing(List<WaitingOrder> orders, Rations rations) {
        this.orders = orders;
        this.plans = rations.plans();
    }

    /** @param orders by priority and then age */
    static Sharing oneByOne(List<WaitingOrder> orders, Snapshot snapshot, Planner planner) {
        Rations rations = new Rations(snapshot, planner);
        orders.forEach(rations::give);
        return new Sharing(orders, rations);
    }

    /** Priority by priority: completes the most orders, those with the least choice first, and gives the others what is left. */
    static Sharing jointly(List<WaitingOrder> orders, Snapshot snapshot, Planner planner) {
        Rations rations = new Rations(snapshot, planner);
        Map<Integer, List<WaitingOrder>> byPriority = orders.stream()
                .collect(Collectors.groupingBy(WaitingOrder::priority, TreeMap::new, Collectors.toList()));
        byPriority.values().forEach(equals -> {
            most(equals, rations).stream()
                    .sorted(Comparator.comparing((WaitingOrder order) -> choice(order, rations)))
                    .toList()
                    .forEach(rations::complete);
            equals.stream().filter(order -> !rations.has(order)).toList().forEach(rations::give);
        });
        return new Sharing(orders, rations);
    }

    Plan plan(WaitingOrder order) {
        return Objects.requireNonNull(plans.get(order.order().id()));
    }

    long completed() {
        return orders.stream().filter(order -> plan(order).isComplete()).count();
    }

    Set<Sku> shortSkus() {
        return plans.values().stream()
                .flatMap(plan -> plan.shortSkus().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isBetterThan(Sharing other) {
        List<Long> mine = worth();
        List<Long> others = other.worth();
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).equals(others.get(i))) {
                return mine.get(i) > others.get(i);
            }
        }
        return false;
    }

    static long units(Plan plan) {
        return plan.byKey().values().stream().mapToLong(Long::longValue).sum();
    }

    static int locations(Plan plan) {
        return (int) plan.byKey().keySet().stream()
                .map(StockKey::location)
                .distinct()
                .count();
    }

    /** By priority the completed orders and the units given, and at last how few shipments that makes. */
    private List<Long> worth() {
        Map<Integer, long[]> byPriority = new TreeMap<>();
        long shipments = 0;
        for (WaitingOrder order : orders) {
            long[] worth = byPriority.computeIfAbsent(order.priority(), priority -> new long[2]);
            worth[0] += plan(order).isComplete() ? 1 : 0;
            worth[1] += units(plan(order));
            shipments += locations(plan(order));
        }
        List<Long> all = new ArrayList<>();
        byPriority.values().forEach(worth -> all.addAll(List.of(worth[0], worth[1])));
        all.add(-shipments);
        return all;
    }

    private static long choice(WaitingOrder order, Rations rations) {
        return order.bySku().keySet().stream()
                .mapToLong(sku -> rations.left(sku, Set.of(order.buyer())))
                .sum();
    }

    private static List<WaitingOrder> most(List<WaitingOrder> orders, Rations rations) {
        List<Scarce> scarce = scarce(orders, rations);
        long[][] wanted = orders.stream()
                .map(order ->
                        scarce.stream().mapToLong(one -> one.wantedBy(order)).toArray())
                .toArray(long[][]::new);
        long[] there = scarce.stream().mapToLong(Scarce::there).toArray();
        return MostOrders.of(wanted, there).stream().map(orders::get).toList();
    }

    /** What may be scarce is each item for the orders of one channel, and for all of them together. */
    private static List<Scarce> scarce(List<WaitingOrder> orders, Rations rations) {
        Set<Buyer> all = orders.stream().map(WaitingOrder::buyer).collect(Collectors.toUnmodifiableSet());
        Set<Sku> skus = orders.stream()
                .flatMap(order -> order.bySku().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Stream<Set<Buyer>> groups =
                Stream.concat(Stream.of(all), all.stream().map(Set::of)).distinct();
        return groups.flatMap(buyers -> skus.stream().map(sku -> new Scarce(sku, buyers, rations.left(sku, buyers))))
                .filter(one -> orders.stream().mapToLong(one::wantedBy).sum() > one.there())
                .toList();
    }

    /** Units of an item that some buyers may use. */
    private record Scarce(Sku sku, Set<Buyer> buyers, long there) {
        long wantedBy(WaitingOrder order) {
            return buyers.contains(order.buyer()) ? order.bySku().getOrDefault(sku, 0L) : 0;
        }
    }
}
