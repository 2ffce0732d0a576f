package org.headlessoms.core.batch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.backorder.NothingToSource;
import org.headlessoms.backorder.SourceWaiting;
import org.headlessoms.backorder.SourcedOrder;
import org.headlessoms.backorder.WaitingSourced;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.hold.LiveHolds;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.Plan;
import org.headlessoms.core.sourcing.Planner;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.core.stock.Movements;
import org.headlessoms.order.UnitsAllocated;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/** Decides {@link SourceWaiting}. */
public final class WaitingSourcing implements Handler<SourceWaiting, WaitingSourced> {

    private final Planner planner;

    public WaitingSourcing(Planner planner) {
        this.planner = planner;
    }

    @Override
    public ReadRequest reads(SourceWaiting command, ReadRequest nothing) {
        Set<Sku> skus = Set.copyOf(command.skus());
        return nothing.withSkus(skus).withQueues(skus, command.limit()).withOrders(Set.copyOf(command.orders()));
    }

    @Override
    public Decision<WaitingSourced> decide(SourceWaiting command, Reading reading, Change change) {
        Snapshot snapshot = reading.snapshot();
        Optional<Refusal> refusal = unknown(command, snapshot);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        List<WaitingOrder> waiting = waiting(command, snapshot, change);
        List<WaitingOrder> orders = waiting.stream().limit(command.limit()).toList();
        Optional<ReadRequest> missing = reading.missing(needed(orders, change));
        if (missing.isPresent()) {
            return Decision.needMore(missing.get());
        }
        boolean more = waiting.size() > orders.size() || isQueueLonger(command, snapshot);
        return share(orders, more, reading, change);
    }

    private Decision<WaitingSourced> share(List<WaitingOrder> orders, boolean more, Reading reading, Change change) {
        Sharing oneByOne = Sharing.oneByOne(orders, reading.snapshot(), planner);
        Optional<Decision<WaitingSourced>> expired = LiveHolds.inTheWay(reading, change, oneByOne.shortSkus());
        if (expired.isPresent()) {
            return expired.get();
        }
        Sharing jointly = Sharing.jointly(orders, reading.snapshot(), planner);
        Sharing best = jointly.isBetterThan(oneByOne) ? jointly : oneByOne;
        if (orders.stream().allMatch(order -> Sharing.units(best.plan(order)) == 0)) {
            return Decision.refuse(new NothingToSource(orders.size()));
        }
        orders.forEach(order -> allocate(order, best.plan(order), change));
        WaitingSourced sourced = new WaitingSourced(
                orders.stream().map(order -> result(order, best.plan(order))).toList(), oneByOne.completed(), more);
        change.stock(sourced);
        return Decision.accept(sourced);
    }

    private static void allocate(WaitingOrder waiting, Plan plan, Change change) {
        if (Sharing.units(plan) > 0) {
            OrderId id = waiting.order().id();
            change.edit(waiting.order()).raise(new UnitsAllocated(waiting.allocations(plan)));
            plan.byKey().forEach((key, units) -> change.move(Movements.reserve(id, key, units)));
        }
    }

    private static SourcedOrder result(WaitingOrder waiting, Plan plan) {
        long wanted =
                waiting.bySku().values().stream().mapToLong(Long::longValue).sum();
        long given = Sharing.units(plan);
        return new SourcedOrder(
                waiting.order().id(), waiting.priority(), given, wanted - given, Sharing.locations(plan));
    }

    private static List<WaitingOrder> waiting(SourceWaiting command, Snapshot snapshot, Change change) {
        Stream<OrderId> queued = command.skus().stream()
                .flatMap(sku -> snapshot.queue(sku).stream())
                .map(BackorderEntry::orderId);
        return Stream.concat(queued, command.orders().stream())
                .distinct()
                .flatMap(id -> snapshot.order(id).stream())
                .flatMap(order -> WaitingOrder.of(order, change.now()).stream())
                .sorted(WaitingOrder.ORDER)
                .toList();
    }

    private static ReadRequest needed(List<WaitingOrder> orders, Change change) {
        Set<Sku> skus = orders.stream()
                .flatMap(order -> order.bySku().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
        Set<ReferenceKey> channels = orders.stream()
                .flatMap(order -> Buyer.reads(order.buyer().channel()).stream())
                .collect(Collectors.toUnmodifiableSet());
        return ReadRequest.of(change.tenant()).withSkus(skus).withReferences(channels);
    }

    private static boolean isQueueLonger(SourceWaiting command, Snapshot snapshot) {
        return command.skus().stream().anyMatch(sku -> snapshot.queue(sku).size() >= command.limit());
    }

    private static Optional<Refusal> unknown(SourceWaiting command, Snapshot snapshot) {
        Stream<Refusal> items =
                command.skus().stream().sorted().flatMap(sku -> KnownKeys.missing(snapshot, sku).stream());
        Stream<Refusal> orders = command.orders().stream()
                .sorted()
                .filter(id -> snapshot.order(id).isEmpty())
                .map(id -> new NotFound("order", id.value()));
        return Stream.concat(items, orders).findFirst();
    }
}
