package org.headlessoms.core.availability;

import com.google.common.math.LongMath;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.headlessoms.availability.Promise;
import org.headlessoms.availability.PromiseQuery;
import org.headlessoms.availability.PromisedLine;
import org.headlessoms.core.selling.Assortments;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.Plan;
import org.headlessoms.core.sourcing.Planner;
import org.headlessoms.core.sourcing.SetPart;
import org.headlessoms.core.sourcing.SourcingTask;
import org.headlessoms.core.sourcing.Supply;
import org.headlessoms.core.sourcing.UsablePlaces;
import org.headlessoms.core.supply.PromisableSupply;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.supply.AvailableToPromise;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.SupplyPolicy;
import org.headlessoms.value.Sku;

/** What a buyer can have of wanted lines, now and later: a plan of what is here, and the days on which the rest comes. */
final class Outlook {

    private final ReservableStock stock;
    private final Snapshot snapshot;
    private final Buyer buyer;
    private final Planner planner;
    private final SupplyPolicy policy;
    private final LocalDate today;
    private final Supply supply;
    private final Map<Sku, AvailableToPromise> expected = new HashMap<>();
    private final Map<Sku, Long> wantedSoFar = new HashMap<>();

    Outlook(ReservableStock stock, Buyer buyer, Planner planner, SupplyPolicy policy) {
        this.stock = stock;
        this.snapshot = stock.snapshot();
        this.buyer = buyer;
        this.planner = planner;
        this.policy = policy;
        this.today = LocalDate.ofInstant(buyer.now(), ZoneOffset.UTC);
        this.supply = stock.supply(buyer);
    }

    Promise of(PromiseQuery query) {
        List<SetPart> parts = new ArrayList<>();
        for (int line = 0; line < query.lines().size(); line++) {
            Sku sku = query.lines().get(line).sku();
            if (stock.isSold(sku, buyer) && isShipped(sku, query)) {
                PromiseQuery.Line wanted = query.lines().get(line);
                parts.addAll(stock.parts(line, wanted.sku(), wanted.quantity(), Optional.empty()));
            }
        }
        Plan plan = planner.plan(parts, supply, SourcingTask.of(buyer));
        List<PromisedLine> lines = new ArrayList<>();
        for (int line = 0; line < query.lines().size(); line++) {
            lines.add(promised(line, query.lines().get(line), parts, plan));
        }
        return new Promise(lines, query.by());
    }

    private PromisedLine promised(int index, PromiseQuery.Line line, List<SetPart> parts, Plan plan) {
        SortedMap<StockKey, Long> from = new TreeMap<>();
        boolean sold = parts.stream().anyMatch(part -> part.set() == index);
        long available = sold ? line.quantity() : 0;
        Optional<LocalDate> complete = sold ? Optional.of(today) : Optional.empty();
        for (int i = 0; i < parts.size(); i++) {
            SetPart part = parts.get(i);
            if (part.set() == index) {
                plan.line(i).forEach((place, units) -> from.merge(new StockKey(part.sku(), place), units, Long::sum));
                available = Math.min(available, plan.planned(i) / part.perSet());
                complete = later(complete, comes(part));
            }
        }
        return new PromisedLine(
                line.sku(),
                line.quantity(),
                available,
                from,
                available == line.quantity() ? Optional.of(today) : complete);
    }

    /** When the last unit of a part comes, the lines before having been given theirs. */
    private Optional<LocalDate> comes(SetPart part) {
        long wanted = wantedSoFar.merge(part.sku(), part.quantity(), LongMath::saturatedAdd);
        return stock.isSold(part.sku(), buyer)
                ? expected.computeIfAbsent(part.sku(), this::expected).earliest(wanted)
                : Optional.empty();
    }

    private AvailableToPromise expected(Sku sku) {
        UsablePlaces usable = new UsablePlaces(snapshot, buyer);
        List<ExpectedSupply> supplies = snapshot.group(ExpectedSupply.of(sku), ExpectedSupply.class).stream()
                .filter(one -> usable.isForChannel(StockPlace.of(one.location())))
                .filter(one -> snapshot.location(one.location())
                        .filter(Location::enabled)
                        .isPresent())
                .toList();
        return new PromisableSupply(sku, buyer, policy).of(snapshot, supplies, supply.total(sku));
    }

    /** Where it is to be shipped may not be known yet. */
    private boolean isShipped(Sku sku, PromiseQuery query) {
        List<Sku> all = new ArrayList<>(List.of(sku));
        stock.components(sku).forEach(one -> all.add(one.sku()));
        return query.shipToCountry().isEmpty()
                || Assortments.notShippedTo(query.shipToCountry(), all, snapshot)
                        .isEmpty();
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(day -> other.map(next -> next.isAfter(day) ? next : day));
    }
}
