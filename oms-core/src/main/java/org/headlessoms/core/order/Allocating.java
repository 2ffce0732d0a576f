package org.headlessoms.core.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.headlessoms.core.capacity.DailyLoads;
import org.headlessoms.core.hold.LiveHolds;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.OrderHandler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.LineUnits;
import org.headlessoms.core.sourcing.Plan;
import org.headlessoms.core.sourcing.Planner;
import org.headlessoms.core.sourcing.SourcingTask;
import org.headlessoms.core.sourcing.Supply;
import org.headlessoms.core.stock.Movements;
import org.headlessoms.order.AllocateOrder;
import org.headlessoms.order.Allocation;
import org.headlessoms.order.LineBucket;
import org.headlessoms.order.NothingToAllocate;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.UnitsAllocated;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.value.LineId;
import org.headlessoms.value.Sku;

/** Decides {@link AllocateOrder}: reserves open units, as many as there are. */
public final class Allocating implements OrderHandler<AllocateOrder, UnitsAllocated> {

    private final Planner planner;

    public Allocating(Planner planner) {
        this.planner = planner;
    }

    @Override
    public Decision<UnitsAllocated> decide(AllocateOrder command, Order order, Reading reading, Change change) {
        Map<LineId, Long> open = new TreeMap<>();
        order.lines().forEach(line -> open.put(line.id(), line.quantities().open()));
        Set<Sku> skus = order.lines().stream()
                .filter(line -> line.quantities().open() > 0)
                .map(OrderLine::sku)
                .collect(Collectors.toUnmodifiableSet());
        Optional<ReadRequest> missing = reading.missing(ReadRequest.of(change.tenant())
                .withSkus(skus)
                .withReferences(Buyer.reads(order.header().channel())));
        if (missing.isPresent()) {
            return Decision.needMore(missing.get());
        }
        DailyLoads loads = DailyLoads.of(skus, reading.snapshot(), change.now()).forMoreOf(order.header());
        Optional<ReadRequest> counters = reading.missing(
                ReadRequest.of(change.tenant()).withCounters(loads.ceilings().keySet()));
        if (counters.isPresent()) {
            return Decision.needMore(counters.get());
        }
        return allocate(order, open, skus, loads, reading, change);
    }

    private Decision<UnitsAllocated> allocate(
            Order order, Map<LineId, Long> open, Set<Sku> skus, DailyLoads loads, Reading reading, Change change) {
        Buyer buyer = new Buyer(order.header().channel(), change.now());
        List<LineUnits> parts = LineUnits.of(order, open);
        Plan plan = planner.plan(
                parts.stream().map(LineUnits::part).toList(),
                Supply.of(reading.snapshot(), skus, Map.of(), buyer),
                SourcingTask.of(order, change.now(), loads));
        Optional<Decision<UnitsAllocated>> waiting = LiveHolds.inTheWay(reading, change, plan.shortSkus());
        return waiting.orElseGet(
                () -> allocate(order, LineUnits.allocations(parts, plan, LineBucket.OPEN), plan, loads, change));
    }

    private static Decision<UnitsAllocated> allocate(
            Order order, List<Allocation> allocations, Plan plan, DailyLoads loads, Change change) {
        if (allocations.isEmpty()) {
            return Decision.refuse(new NothingToAllocate(order.id()));
        }
        UnitsAllocated allocated =
                new UnitsAllocated(allocations, loads.days(plan.byKey().keySet()));
        loads.ceilings().forEach(change::limit);
        change.edit(order).raise(allocated);
        plan.byKey().forEach((key, units) -> change.move(Movements.reserve(order.id(), key, units)));
        return Decision.accept(allocated);
    }
}
