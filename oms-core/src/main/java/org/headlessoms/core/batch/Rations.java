package org.headlessoms.core.batch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.Plan;
import org.headlessoms.core.sourcing.Planner;
import org.headlessoms.core.sourcing.SourcingTask;
import org.headlessoms.core.sourcing.Supply;
import org.headlessoms.core.sourcing.UsablePlaces;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/** Plans orders one after the other, each from what those before it left. Not for several threads. */
final class Rations {

    private final Snapshot snapshot;
    private final Planner planner;
    private final Map<StockKey, Long> taken = new TreeMap<>();
    private final Map<OrderId, Plan> plans = new HashMap<>();

    Rations(Snapshot snapshot, Planner planner) {
        this.snapshot = snapshot;
        this.planner = planner;
    }

    /** Gives an order as much as there is. */
    void give(WaitingOrder order) {
        keep(order, plan(order));
    }

    /** Gives an order all it waits for, or nothing. */
    void complete(WaitingOrder order) {
        Plan plan = plan(order);
        if (plan.isComplete()) {
            keep(order, plan);
        }
    }

    boolean has(WaitingOrder order) {
        return plans.containsKey(order.order().id());
    }

    /** Units of an item that are left for any of these buyers. */
    long left(Sku sku, Collection<Buyer> buyers) {
        List<UsablePlaces> usable =
                buyers.stream().map(buyer -> new UsablePlaces(snapshot, buyer)).toList();
        return snapshot.levels(sku).stream()
                .filter(level -> isEnabled(level.key()))
                .filter(level -> usable.stream().anyMatch(places -> places.isUsable(level.key())))
                .mapToLong(level -> level.available() - taken.getOrDefault(level.key(), 0L))
                .sum();
    }

    Map<OrderId, Plan> plans() {
        return plans;
    }

    private Plan plan(WaitingOrder order) {
        return planner.plan(
                order.parts(),
                Supply.without(snapshot, order.bySku().keySet(), taken, order.buyer()),
                SourcingTask.of(order.order(), order.buyer().now()));
    }

    private void keep(WaitingOrder order, Plan plan) {
        plan.byKey().forEach((key, units) -> taken.merge(key, units, Long::sum));
        plans.put(order.order().id(), plan);
    }

    private boolean isEnabled(StockKey key) {
        return snapshot.location(key.location()).filter(Location::enabled).isPresent();
    }
}
