package org.headlessoms.core.fulfilment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headlessoms.core.exclusion.Exclusions;
import org.headlessoms.core.hold.LiveHolds;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.LineUnits;
import org.headlessoms.core.sourcing.Plan;
import org.headlessoms.core.sourcing.Planner;
import org.headlessoms.core.sourcing.SourcingTask;
import org.headlessoms.core.sourcing.Supply;
import org.headlessoms.core.stock.Movements;
import org.headlessoms.fulfilment.FulfilmentEvent;
import org.headlessoms.fulfilment.ReservedUnits;
import org.headlessoms.fulfilment.UnfulfilledUnits;
import org.headlessoms.order.Allocation;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.LineBucket;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.UnitsAllocated;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.LineId;
import org.headlessoms.value.Sku;

/**
 * Takes units that a location does not ship out of its fulfilment and the books, excludes the location, and sources them again
 * from the others. What cannot be had waits as the order's policy says.
 */
final class Resourcing {

    private final Order order;
    private final Map<LineId, OrderLine> lines;
    private final Unshipped unshipped;
    private final Reading reading;
    private final Change change;
    private final Planner planner;

    Resourcing(Order order, Unshipped unshipped, Reading reading, Change change, Planner planner) {
        this.order = order;
        this.lines = order.linesById();
        this.unshipped = unshipped;
        this.reading = reading;
        this.change = change;
        this.planner = planner;
    }

    /** @param event makes the answer of what it says of the units */
    <E extends FulfilmentEvent> Decision<E> decide(Function<UnfulfilledUnits, E> event) {
        Set<Sku> skus =
                unshipped.units().stream().map(units -> key(units).sku()).collect(Collectors.toUnmodifiableSet());
        Optional<ReadRequest> missing = reading.missing(ReadRequest.of(change.tenant())
                .withSkus(skus)
                .withReferences(Buyer.reads(order.header().channel())));
        if (missing.isPresent()) {
            return Decision.needMore(missing.get());
        }
        Optional<Instant> until = Exclusions.until(change.now(), unshipped.excludedFor());
        OrderDraft draft = change.edit(order);
        E answer = event.apply(new UnfulfilledUnits(
                unshipped.fulfilment(), unshipped.units(), unshipped.effect(), until, isBackordered()));
        draft.raise(answer);
        unshipped.units().forEach(this::book);
        until.ifPresent(this::exclude);
        return sourceAgain(draft, skus, answer);
    }

    private <E extends FulfilmentEvent> Decision<E> sourceAgain(OrderDraft draft, Set<Sku> skus, E answer) {
        Map<LineId, Long> wanted = new TreeMap<>();
        unshipped.units().forEach(units -> wanted.merge(units.lineId(), units.quantity(), Long::sum));
        List<LineUnits> parts = LineUnits.of(order, wanted);
        Snapshot snapshot = change.onTopOf(reading.snapshot());
        Buyer buyer = new Buyer(order.header().channel(), change.now());
        Plan plan = planner.plan(
                parts.stream().map(LineUnits::part).toList(),
                Supply.of(snapshot, skus, Map.of(), buyer),
                SourcingTask.of(draft.order(), change.now()));
        Optional<Decision<E>> waiting = LiveHolds.inTheWay(reading, change, plan.shortSkus());
        if (waiting.isPresent()) {
            return waiting.get();
        }
        List<Allocation> allocations =
                LineUnits.allocations(parts, plan, isBackordered() ? LineBucket.BACKORDERED : LineBucket.OPEN);
        if (!allocations.isEmpty()) {
            draft.raise(new UnitsAllocated(allocations));
            plan.byKey().forEach((key, units) -> change.move(Movements.reserve(order.id(), key, units)));
        }
        return Decision.accept(answer);
    }

    private void book(ReservedUnits units) {
        change.move(Movements.unfulfilled(
                order.id(), key(units), unshipped.effect(), units.quantity(), unshipped.reason()));
    }

    private void exclude(Instant until) {
        List<StockKey> keys = unshipped.units().stream().map(this::key).toList();
        Exclusions.exclude(keys, until, unshipped.reason(), reading.snapshot(), change);
    }

    private StockKey key(ReservedUnits units) {
        return new StockKey(Objects.requireNonNull(lines.get(units.lineId())).sku(), units.place());
    }

    private boolean isBackordered() {
        return order.header().allocation() != AllocationPolicy.PARTIAL
                && !order.header().terms().bindsUnits();
    }
}
