package org.headlessoms.core.hold;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.selling.Assortments;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.Plan;
import org.headlessoms.core.sourcing.Planner;
import org.headlessoms.hold.ChangeHold;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldChanged;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.Sku;

/** Decides {@link ChangeHold}: only the difference to what is kept already moves. */
public final class HoldChanging implements Handler<ChangeHold, HoldChanged> {

    private final Limits limits;
    private final HoldSourcing sourcing;

    public HoldChanging(Limits limits, Planner planner) {
        this.limits = limits;
        this.sourcing = new HoldSourcing(planner);
    }

    @Override
    public ReadRequest reads(ChangeHold command, ReadRequest nothing) {
        Set<Sku> skus = command.lines().stream().map(PlaceHold.Line::sku).collect(Collectors.toUnmodifiableSet());
        return nothing.withHolds(Set.of(command.holdId())).withSkus(skus);
    }

    @Override
    public Decision<HoldChanged> decide(ChangeHold command, Reading reading, Change change) {
        Snapshot snapshot = reading.snapshot();
        Optional<Refusal> refusal = LiveHolds.missing(snapshot, command.holdId(), change.now())
                .or(() -> HoldPlacing.tooMuch(command.lines(), limits))
                .or(() -> HoldPlacing.unknown(command.lines(), snapshot));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Hold hold = snapshot.hold(command.holdId()).orElseThrow();
        Set<Sku> skus = HoldSourcing.skus(command.lines(), snapshot);
        Optional<ReadRequest> more = reading.missing(ReadRequest.of(change.tenant())
                .withSkus(skus)
                .withReferences(Assortments.keys(skus))
                .plus(ReadRequest.of(change.tenant()).withReferences(Buyer.reads(hold.channel()))));
        if (more.isPresent()) {
            return Decision.needMore(more.get());
        }
        return rearrange(command, reading, change);
    }

    private Decision<HoldChanged> rearrange(ChangeHold command, Reading reading, Change change) {
        Snapshot snapshot = reading.snapshot();
        Hold hold = snapshot.hold(command.holdId()).orElseThrow();
        NavigableMap<Sku, Long> wanted = wanted(HoldSourcing.exploded(command.lines(), snapshot));
        NavigableMap<StockKey, Long> kept = kept(hold, wanted);
        List<PlaceHold.Line> increases = increases(wanted, kept);
        Optional<Refusal> notSold =
                Assortments.notSold(growing(command, increases, snapshot), hold.channel(), snapshot);
        if (notSold.isPresent()) {
            return Decision.refuse(notSold.get());
        }
        Plan more = sourcing.plan(increases, snapshot, new Buyer(hold.channel(), change.now()));
        Optional<Decision<HoldChanged>> waiting = LiveHolds.inTheWay(reading, change, more.shortSkus());
        if (waiting.isPresent()) {
            return waiting.get();
        }
        more.byKey().forEach((key, units) -> kept.merge(key, units, Long::sum));
        List<Shortage> shortages = shortages(wanted, kept);
        if (kept.isEmpty() || (!shortages.isEmpty() && !mayBeShort(command, snapshot))) {
            return Decision.refuse(new InsufficientStock(shortages));
        }
        return Decision.accept(HeldUnits.rearrange(hold, kept, shortages, change));
    }

    /** A kit is kept as a whole or not at all. */
    private static boolean mayBeShort(ChangeHold command, Snapshot snapshot) {
        return command.partial()
                && HoldSourcing.components(command.lines(), snapshot).isEmpty();
    }

    private static NavigableMap<Sku, Long> wanted(List<PlaceHold.Line> lines) {
        NavigableMap<Sku, Long> wanted = new TreeMap<>();
        lines.forEach(line -> wanted.merge(line.sku(), line.quantity(), LongMath::saturatedAdd));
        return wanted;
    }

    /** What stays where it is: of each item up to the wanted units, in the order of the places. */
    private static NavigableMap<StockKey, Long> kept(Hold hold, Map<Sku, Long> wanted) {
        Map<Sku, Long> left = new TreeMap<>(wanted);
        NavigableMap<StockKey, Long> kept = new TreeMap<>();
        HeldUnits.of(hold).forEach((key, units) -> {
            long stays = Math.min(units, left.getOrDefault(key.sku(), 0L));
            if (stays > 0) {
                kept.put(key, stays);
                left.merge(key.sku(), -stays, Long::sum);
            }
        });
        return kept;
    }

    private static List<PlaceHold.Line> increases(Map<Sku, Long> wanted, Map<StockKey, Long> kept) {
        List<PlaceHold.Line> increases = new ArrayList<>();
        wanted.forEach((sku, units) -> {
            long more = units - HeldUnits.total(kept, sku);
            if (more > 0) {
                increases.add(new PlaceHold.Line(sku, more));
            }
        });
        return increases;
    }

    /** The items of which more is to be kept, and the kits they are components of. */
    private static Set<Sku> growing(ChangeHold command, List<PlaceHold.Line> increases, Snapshot snapshot) {
        Set<Sku> growing = increases.stream().map(PlaceHold.Line::sku).collect(Collectors.toCollection(TreeSet::new));
        List<Sku> kits = command.lines().stream()
                .filter(line -> HoldSourcing.components(List.of(line), snapshot).stream()
                        .anyMatch(growing::contains))
                .map(PlaceHold.Line::sku)
                .toList();
        growing.addAll(kits);
        return growing;
    }

    private static List<Shortage> shortages(Map<Sku, Long> wanted, Map<StockKey, Long> kept) {
        return wanted.entrySet().stream()
                .map(entry -> new Shortage(entry.getKey(), entry.getValue(), HeldUnits.total(kept, entry.getKey())))
                .filter(shortage -> shortage.available() < shortage.wanted())
                .toList();
    }
}
