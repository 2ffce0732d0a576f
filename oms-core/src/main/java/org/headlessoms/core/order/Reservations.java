package org.headlessoms.core.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.capacity.DailyLoads;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.Plan;
import org.headlessoms.core.sourcing.Planner;
import org.headlessoms.core.sourcing.SetPart;
import org.headlessoms.core.sourcing.Shadow;
import org.headlessoms.core.sourcing.Sourced;
import org.headlessoms.core.sourcing.SourcingTask;
import org.headlessoms.core.sourcing.Supply;
import org.headlessoms.core.stock.Movements;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldLine;
import org.headlessoms.hold.HoldPromoted;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.KitPart;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.order.PlacedLine;
import org.headlessoms.sourcing.CapacityDay;
import org.headlessoms.sourcing.DeliveryTerms;
import org.headlessoms.sourcing.ShadowComparison;
import org.headlessoms.sourcing.SourcingExplanation;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/** What a new order reserves, out of its own hold first and then out of what is available. */
final class Reservations {

    private final Sourced sourced;
    private final Plan plan;
    private final Optional<Refusal> shortfall;
    private final Optional<Hold> hold;
    private final Map<StockKey, Long> held;
    private final DailyLoads loads;
    private final Function<Shadow, Optional<ShadowComparison>> comparison;

    private Reservations(
            Sourced sourced,
            Optional<Refusal> shortfall,
            Optional<Hold> hold,
            Map<StockKey, Long> held,
            DailyLoads loads,
            Function<Shadow, Optional<ShadowComparison>> comparison) {
        this.sourced = sourced;
        this.plan = sourced.plan();
        this.shortfall = shortfall;
        this.hold = hold;
        this.held = held;
        this.loads = loads;
        this.comparison = comparison;
    }

    static Reservations plan(
            PlaceOrder command, List<OrderedLine> lines, Snapshot snapshot, SourcingTask task, Planner planner) {
        Buyer buyer = task.buyer();
        Optional<Hold> hold = command.hold().flatMap(snapshot::hold);
        Map<StockKey, Long> held = new TreeMap<>();
        hold.ifPresent(one -> one.lines().forEach(line -> held.merge(line.key(), line.quantity(), Long::sum)));
        List<SetPart> wanted = parts(lines, command.terms());
        List<Sku> skus = wanted.stream().map(SetPart::sku).toList();
        // a hold that has everything is taken where it is, also if other places could do with fewer shipments
        Optional<Sourced> fromHold = hold.map(
                        one -> planner.sourceFromHold(wanted, Supply.ownOnly(snapshot, skus, held, buyer), task))
                .filter(one -> one.plan().isComplete());
        if (fromHold.isPresent()) {
            return new Reservations(
                    fromHold.get(), Optional.empty(), hold, held, task.loads(), shadow -> Optional.empty());
        }
        Supply supply = Supply.of(snapshot, skus, held, buyer);
        Sourced sourced = planner.source(wanted, supply, task);
        return new Reservations(
                sourced,
                Planner.refusal(sourced.plan(), wanted, supply),
                hold,
                held,
                task.loads(),
                shadow -> Optional.of(shadow.compare(sourced, wanted, supply, task)));
    }

    private static List<SetPart> parts(List<OrderedLine> lines, DeliveryTerms terms) {
        Map<LineId, Integer> sets = new HashMap<>();
        List<SetPart> parts = new ArrayList<>();
        for (OrderedLine line : lines) {
            LineId id = line.kit().map(KitPart::kitLine).orElse(line.id());
            parts.add(new SetPart(
                    sets.computeIfAbsent(id, one -> sets.size()),
                    line.sku(),
                    line.quantity(),
                    line.kit().map(KitPart::perKit).orElse(1L),
                    terms.groupOf(id)));
        }
        return parts;
    }

    /** Why from there, if there was anything to decide. */
    Optional<SourcingExplanation> explanation() {
        return Optional.of(sourced.explanation()).filter(SourcingExplanation::hadChoice);
    }

    Set<Sku> shortSkus() {
        return plan.shortSkus();
    }

    /** Why not everything is reserved; empty if it is. */
    Optional<Refusal> shortfall() {
        return shortfall;
    }

    /** What a policy in shadow would have reserved; empty if the order's own hold had everything and no policy was asked. */
    Optional<ShadowComparison> comparedWith(Shadow shadow) {
        return comparison.apply(shadow);
    }

    List<PlacedLine> lines(PlaceOrder command, List<OrderedLine> lines) {
        boolean backorders = command.allocation() == AllocationPolicy.BACKORDER
                && !command.terms().bindsUnits();
        List<PlacedLine> placed = new ArrayList<>(lines.size());
        for (int index = 0; index < lines.size(); index++) {
            placed.add(line(lines.get(index), index, backorders ? plan.missing(index) : 0));
        }
        return placed;
    }

    /** The days on which the order counts at the locations that are to send it, sorted by location. */
    List<CapacityDay> capacityDays() {
        return loads.days(plan.byKey().keySet());
    }

    /** Moves the units; the hold, if there is one, is used up. */
    void move(OrderId id, Change change) {
        plan.byKey().forEach((key, units) -> {
            long fromHold = Math.min(units, held.getOrDefault(key, 0L));
            if (fromHold > 0) {
                change.move(Movements.promote(id, key, fromHold));
            }
            if (units > fromHold) {
                change.move(Movements.reserve(id, key, units - fromHold));
            }
        });
        hold.ifPresent(one -> promote(one, id, change));
    }

    private void promote(Hold one, OrderId id, Change change) {
        change.hold(one.changed(Hold.Status.PROMOTED, one.expiresAt()), new HoldPromoted(one.id(), id));
        change.complete(Keys.holdExpiry(one.id()));
        Map<StockKey, Long> reserved = plan.byKey();
        for (HoldLine line : one.lines()) {
            long unused = line.quantity() - Math.min(line.quantity(), reserved.getOrDefault(line.key(), 0L));
            if (unused > 0) {
                change.move(Movements.giveBack(one.id(), line.key(), unused));
            }
        }
    }

    private PlacedLine line(OrderedLine line, int index, long backordered) {
        return new PlacedLine(
                line.id(),
                line.sku(),
                line.quantity(),
                line.unitPrice(),
                line.price(),
                plan.line(index),
                backordered,
                Optional.empty(),
                line.kit(),
                line.serialized());
    }
}
