package org.headlessoms.core.order;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.headlessoms.command.AlreadyExists;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.backorder.BackorderLimits;
import org.headlessoms.core.billing.Billing;
import org.headlessoms.core.capacity.DailyLoads;
import org.headlessoms.core.hold.LiveHolds;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.preorder.Unreleased;
import org.headlessoms.core.selling.OpenChannels;
import org.headlessoms.core.selling.PurchaseLimits;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.Planner;
import org.headlessoms.core.sourcing.Shadow;
import org.headlessoms.core.sourcing.SourcingTask;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.core.supply.LinePromises;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.OrderHeader;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.order.PlacedLine;
import org.headlessoms.payment.Tender;
import org.headlessoms.sourcing.PickUp;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/** Decides {@link PlaceOrder}: check, price, source, reserve, and request the authorisations. */
public final class Placing implements Handler<PlaceOrder, OrderPlaced> {

    private final Limits limits;
    private final PlacingChecks checks;
    private final Billing billing;
    private final Planner planner;
    private final Optional<Shadow> shadow;
    private final LinePromises promises;
    private final boolean takesPayments;

    /** @param takesPayments whether there is a gateway to authorise tenders with */
    public Placing(
            Limits limits,
            Billing billing,
            Planner planner,
            Optional<Shadow> shadow,
            LinePromises promises,
            boolean takesPayments) {
        this.limits = limits;
        this.checks = new PlacingChecks(limits);
        this.billing = billing;
        this.planner = planner;
        this.shadow = shadow;
        this.promises = promises;
        this.takesPayments = takesPayments;
    }

    @Override
    public ReadRequest reads(PlaceOrder command, ReadRequest nothing) {
        Set<Sku> skus = skus(command);
        return nothing.withSkus(skus)
                .withReferences(Buyer.reads(command.channel()))
                .plus(SellingRules.reads(nothing, skus))
                .withOrders(command.orderId().map(Set::of).orElse(Set.of()))
                .withLocations(command.terms()
                        .pickUp()
                        .map(PickUp::location)
                        .map(Set::of)
                        .orElse(Set.of()))
                .withHolds(command.hold().map(Set::of).orElse(Set.of()));
    }

    @Override
    public Decision<OrderPlaced> decide(PlaceOrder command, Reading reading, Change change) {
        Snapshot snapshot = reading.snapshot();
        Set<Sku> parts = Exploding.components(skus(command), snapshot);
        Optional<ReadRequest> components = parts.isEmpty()
                ? Optional.empty()
                : reading.missing(SellingRules.reads(ReadRequest.of(change.tenant()), parts)
                        .withSkus(parts));
        if (components.isPresent()) {
            return Decision.needMore(components.get());
        }
        Optional<Refusal> refusal = checks.refusal(command)
                .or(() -> missing(command, snapshot, change))
                .or(() -> Exploding.refusal(command, snapshot, limits))
                .or(() -> SellingRules.notSold(command, snapshot));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Priced priced = Pricing.of(command);
        Optional<Refusal> uncovered = Tendering.uncovered(command, priced);
        if (uncovered.isPresent()) {
            return Decision.refuse(uncovered.get());
        }
        return limit(command, priced, reading, change);
    }

    private Decision<OrderPlaced> limit(PlaceOrder command, Priced priced, Reading reading, Change change) {
        PurchaseLimits purchases = SellingRules.limits(command, reading.snapshot(), change.now());
        List<OrderedLine> lines = Exploding.lines(command, priced, reading.snapshot());
        DailyLoads loads =
                DailyLoads.of(lines.stream().map(OrderedLine::sku).toList(), reading.snapshot(), change.now());
        Map<CounterKey, Long> ceilings = new TreeMap<>(purchases.ceilings());
        ceilings.putAll(loads.ceilings());
        Optional<ReadRequest> counters = ceilings.isEmpty()
                ? Optional.empty()
                : reading.missing(ReadRequest.of(change.tenant()).withCounters(ceilings.keySet()));
        if (counters.isPresent()) {
            return Decision.needMore(counters.get());
        }
        Optional<Refusal> exceeded = purchases.exceeded(reading.snapshot());
        if (exceeded.isPresent()) {
            return Decision.refuse(exceeded.get());
        }
        ceilings.forEach(change::limit);
        return reserve(command, new Sale(priced, lines, purchases.windows(), loads), reading, change);
    }

    private Decision<OrderPlaced> reserve(PlaceOrder command, Sale sale, Reading reading, Change change) {
        Buyer buyer = new Buyer(command.channel(), change.now());
        SourcingTask task = SourcingTask.of(buyer, command.terms(), command.shipTo(), sale.loads());
        Reservations reservations = Reservations.plan(command, sale.lines(), reading.snapshot(), task, planner);
        Optional<Decision<OrderPlaced>> waiting = LiveHolds.inTheWay(reading, change, reservations.shortSkus());
        if (waiting.isPresent()) {
            return waiting.get();
        }
        Optional<Refusal> shortfall = command.allocation() == AllocationPolicy.BACKORDER
                ? Optional.empty()
                : Unreleased.notWithoutWaiting(reading.snapshot(), reservations.shortSkus())
                        .or(() -> reservations
                                .shortfall()
                                .filter(one -> command.allocation() == AllocationPolicy.ALL_OR_NOTHING));
        if (shortfall.isPresent()) {
            return Decision.refuse(shortfall.get());
        }
        return promise(command, sale, reservations.lines(command, sale.lines()), reservations, reading, change);
    }

    private Decision<OrderPlaced> promise(
            PlaceOrder command,
            Sale sale,
            List<PlacedLine> lines,
            Reservations reservations,
            Reading reading,
            Change change) {
        if (!waits(lines)) {
            return Decision.accept(place(command, sale, lines, reservations, change));
        }
        Optional<Decision<OrderPlaced>> inTheWay = BackorderLimits.<OrderPlaced>inTheWay(
                        lines, command.channel(), reading, change)
                .or(() -> promises.missing(lines, reading, change).map(Decision::needMore))
                .or(() -> promises.refusal(lines, reading).map(Decision::refuse));
        return inTheWay.orElseGet(() ->
                Decision.accept(place(command, sale, promises.promise(lines, reading, change), reservations, change)));
    }

    private static boolean waits(List<PlacedLine> lines) {
        for (PlacedLine line : lines) {
            if (line.backordered() > 0) {
                return true;
            }
        }
        return false;
    }

    private OrderPlaced place(
            PlaceOrder command, Sale sale, List<PlacedLine> lines, Reservations reservations, Change change) {
        List<Tender> tenders = Tendering.tenders(command, sale.priced());
        if (!tenders.isEmpty() && !takesPayments) {
            throw new IllegalStateException("an order with tenders needs an engine with a payment gateway");
        }
        OrderId id = command.orderId().orElseGet(() -> OrderId.of(change.freshId()));
        OrderPlaced placed = new OrderPlaced(
                id,
                header(command, sale, reservations, change),
                lines,
                sale.priced().charges(),
                tenders,
                reservations.explanation(),
                shadow.flatMap(reservations::comparedWith));
        OrderDraft draft = change.begin(placed);
        reservations.move(id, change);
        billing.authorize(draft);
        billing.settleUp(draft);
        return placed;
    }

    private static Optional<Refusal> missing(PlaceOrder command, Snapshot snapshot, Change change) {
        Optional<Refusal> taken = command.orderId()
                .filter(id -> snapshot.order(id).isPresent())
                .map(id -> new AlreadyExists("order", id.value()));
        return taken.or(() -> unknownItem(command.lines(), snapshot))
                .or(() -> noPickUp(command, snapshot))
                .or(() -> OpenChannels.closed(command.channel(), snapshot))
                .or(() -> command.hold().flatMap(id -> LiveHolds.missing(snapshot, id, change.now())))
                .or(() -> command.hold().flatMap(id -> LiveHolds.ofOtherChannel(snapshot, id, command.channel())));
    }

    private static Optional<Refusal> noPickUp(PlaceOrder command, Snapshot snapshot) {
        return command.terms()
                .pickUp()
                .map(PickUp::location)
                .filter(id -> snapshot.location(id).isEmpty())
                .map(id -> new NotFound("location", id.value()));
    }

    private static Optional<Refusal> unknownItem(List<PlaceOrder.Line> lines, Snapshot snapshot) {
        for (PlaceOrder.Line line : lines) {
            Optional<Refusal> missing = KnownKeys.missing(snapshot, line.sku());
            if (missing.isPresent()) {
                return missing;
            }
        }
        return Optional.empty();
    }

    private static Set<Sku> skus(PlaceOrder command) {
        Set<Sku> skus = new HashSet<>();
        command.lines().forEach(line -> skus.add(line.sku()));
        return skus;
    }

    private static OrderHeader header(PlaceOrder command, Sale sale, Reservations reservations, Change change) {
        return new OrderHeader(
                command.customer(),
                command.channel(),
                command.currency(),
                command.taxMode(),
                command.rounding(),
                command.allocation(),
                command.priority(),
                command.hold(),
                command.shipTo(),
                change.now(),
                command.metadata(),
                sale.windows(),
                command.terms(),
                reservations.capacityDays());
    }
}
