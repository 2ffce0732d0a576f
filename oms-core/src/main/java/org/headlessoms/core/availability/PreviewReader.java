package org.headlessoms.core.availability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.Refusal;
import org.headlessoms.command.RefusedException;
import org.headlessoms.core.capacity.DailyLoads;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.selling.Assortments;
import org.headlessoms.core.selling.OpenChannels;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.Plan;
import org.headlessoms.core.sourcing.Planner;
import org.headlessoms.core.sourcing.SetPart;
import org.headlessoms.core.sourcing.Sourced;
import org.headlessoms.core.sourcing.SourcingTask;
import org.headlessoms.core.sourcing.Supply;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.sourcing.PickUp;
import org.headlessoms.sourcing.SourcingPreview;
import org.headlessoms.sourcing.SourcingQuery;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.Storage;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** Plans an order that is not placed. */
public final class PreviewReader {

    private final Storage storage;
    private final Supplier<Instant> clock;
    private final Limits limits;
    private final Planner planner;

    public PreviewReader(Storage storage, Supplier<Instant> clock, Limits limits, Planner planner) {
        this.storage = storage;
        this.clock = clock;
        this.limits = limits;
        this.planner = planner;
    }

    public SourcingPreview read(Tenant tenant, SourcingQuery query) {
        size(query).ifPresent(PreviewReader::refuse);
        Set<Sku> skus = query.lines().stream().map(SourcingQuery.Line::sku).collect(Collectors.toUnmodifiableSet());
        Buyer buyer = new Buyer(query.channel(), clock.get());
        ReservableStock stock =
                ReservableStock.read(storage, tenant, skus, buyer).and(storage.read(pickUp(tenant, query)));
        refusal(query, stock).ifPresent(PreviewReader::refuse);
        List<SetPart> parts = parts(query, stock);
        tooLarge(parts).ifPresent(PreviewReader::refuse);
        List<Sku> items = parts.stream().map(SetPart::sku).toList();
        SourcingTask task = new SourcingTask(
                buyer,
                query.terms(),
                query.shipToCountry(),
                Set.of(),
                Map.of(),
                loads(tenant, items, stock.snapshot(), buyer.now()));
        Sourced sourced = planner.source(parts, Supply.of(stock.snapshot(), items, Map.of(), buyer), task);
        return preview(query, parts, sourced);
    }

    private DailyLoads loads(Tenant tenant, List<Sku> items, Snapshot snapshot, Instant now) {
        Set<CounterKey> counters =
                DailyLoads.of(items, snapshot, now).ceilings().keySet();
        if (counters.isEmpty()) {
            return DailyLoads.UNLIMITED;
        }
        Snapshot counted = storage.read(ReadRequest.of(tenant).withCounters(counters));
        return DailyLoads.of(items, snapshot.merge(counted), now);
    }

    private Optional<Refusal> size(SourcingQuery query) {
        return lines(query.lines().size())
                .or(() -> query.lines().stream()
                        .map(SourcingQuery.Line::quantity)
                        .filter(units -> units > limits.quantity())
                        .map(units -> (Refusal) new LimitExceeded("line.quantity", limits.quantity(), units))
                        .findFirst());
    }

    /** With the kits put apart. */
    private Optional<Refusal> tooLarge(List<SetPart> parts) {
        return parts.stream()
                .map(SetPart::quantity)
                .filter(units -> units > limits.quantity())
                .map(units -> (Refusal) new LimitExceeded("kit.units", limits.quantity(), units))
                .findFirst()
                .or(() -> lines(parts.size()));
    }

    private Optional<Refusal> lines(int number) {
        return number > limits.orderLines()
                ? Optional.of(new LimitExceeded("order.lines", limits.orderLines(), number))
                : Optional.empty();
    }

    private static Optional<Refusal> refusal(SourcingQuery query, ReservableStock stock) {
        return query.lines().stream()
                .flatMap(line -> KnownKeys.missing(stock.snapshot(), line.sku()).stream())
                .findFirst()
                .or(() ->
                        query.terms().pickUp().flatMap(where -> KnownKeys.missing(stock.snapshot(), where.location())))
                .or(() -> OpenChannels.closed(query.channel(), stock.snapshot()))
                .or(() -> Assortments.notSold(stock.skus(), query.channel(), stock.snapshot()))
                .or(() -> Assortments.notShippedTo(query.shipToCountry(), stock.skus(), stock.snapshot()));
    }

    private static void refuse(Refusal refusal) {
        throw new RefusedException(refusal);
    }

    private static ReadRequest pickUp(Tenant tenant, SourcingQuery query) {
        Optional<LocationId> where = query.terms().pickUp().map(PickUp::location);
        return ReadRequest.of(tenant).withLocations(where.map(Set::of).orElse(Set.of()));
    }

    private static List<SetPart> parts(SourcingQuery query, ReservableStock stock) {
        List<SetPart> parts = new ArrayList<>();
        for (int set = 0; set < query.lines().size(); set++) {
            SourcingQuery.Line line = query.lines().get(set);
            parts.addAll(
                    stock.parts(set, line.sku(), line.quantity(), query.terms().groupOf(line.id())));
        }
        return parts;
    }

    private static SourcingPreview preview(SourcingQuery query, List<SetPart> parts, Sourced sourced) {
        List<SourcingPreview.Line> lines = new ArrayList<>();
        for (int set = 0; set < query.lines().size(); set++) {
            lines.add(line(set, query.lines().get(set), parts, sourced.plan()));
        }
        return new SourcingPreview(lines, sourced.explanation());
    }

    private static SourcingPreview.Line line(int set, SourcingQuery.Line line, List<SetPart> parts, Plan plan) {
        SortedMap<StockKey, Long> from = new TreeMap<>();
        long planned = line.quantity();
        for (int i = 0; i < parts.size(); i++) {
            SetPart part = parts.get(i);
            if (part.set() == set) {
                plan.line(i).forEach((place, units) -> from.merge(new StockKey(part.sku(), place), units, Long::sum));
                planned = Math.min(planned, plan.planned(i) / part.perSet());
            }
        }
        return new SourcingPreview.Line(line.id(), line.sku(), line.quantity(), planned, from);
    }
}
