package org.headlessoms.core.hold;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.Plan;
import org.headlessoms.core.sourcing.Planner;
import org.headlessoms.core.sourcing.SetPart;
import org.headlessoms.core.sourcing.SourcingTask;
import org.headlessoms.core.sourcing.Supply;
import org.headlessoms.hold.HoldLine;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.Sku;

/** Where a hold finds the units it is to keep. */
final class HoldSourcing {

    private final Planner planner;

    HoldSourcing(Planner planner) {
        this.planner = planner;
    }

    Plan plan(List<PlaceHold.Line> lines, Snapshot snapshot, Buyer buyer) {
        List<SetPart> wanted = parts(lines, snapshot);
        return planner.plan(wanted, supply(wanted, snapshot, buyer), SourcingTask.of(buyer));
    }

    /** Why not everything can be kept. */
    static Optional<Refusal> shortfall(Plan plan, List<PlaceHold.Line> lines, Snapshot snapshot, Buyer buyer) {
        List<SetPart> wanted = parts(lines, snapshot);
        return Planner.refusal(plan, wanted, supply(wanted, snapshot, buyer));
    }

    private static List<SetPart> parts(List<PlaceHold.Line> lines, Snapshot snapshot) {
        List<SetPart> wanted = new ArrayList<>();
        for (int set = 0; set < lines.size(); set++) {
            wanted.addAll(parts(set, lines.get(set), snapshot));
        }
        return wanted;
    }

    private static Supply supply(List<SetPart> wanted, Snapshot snapshot, Buyer buyer) {
        return Supply.of(snapshot, wanted.stream().map(SetPart::sku).toList(), Map.of(), buyer);
    }

    /** The components of all kits among the lines. */
    static Set<Sku> components(List<PlaceHold.Line> lines, Snapshot snapshot) {
        return lines.stream()
                .flatMap(line -> components(line.sku(), snapshot).stream())
                .map(KitComponent::sku)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The items of all lines, kits and their components among them. */
    static Set<Sku> skus(List<PlaceHold.Line> lines, Snapshot snapshot) {
        Stream<Sku> ordered = lines.stream().map(PlaceHold.Line::sku);
        return Stream.concat(ordered, components(lines, snapshot).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The lines with components instead of kits. */
    static List<PlaceHold.Line> exploded(List<PlaceHold.Line> lines, Snapshot snapshot) {
        return lines.stream()
                .flatMap(line -> parts(0, line, snapshot).stream())
                .map(part -> new PlaceHold.Line(part.sku(), part.quantity()))
                .toList();
    }

    private static List<SetPart> parts(int set, PlaceHold.Line line, Snapshot snapshot) {
        List<KitComponent> components = components(line.sku(), snapshot);
        return components.isEmpty()
                ? List.of(new SetPart(set, line.sku(), line.quantity(), 1))
                : components.stream()
                        .map(one -> new SetPart(
                                set,
                                one.sku(),
                                LongMath.saturatedMultiply(one.quantity(), line.quantity()),
                                one.quantity()))
                        .toList();
    }

    private static List<KitComponent> components(Sku sku, Snapshot snapshot) {
        return snapshot.item(sku).map(Item::components).orElse(List.of());
    }

    static List<HoldLine> lines(Map<StockKey, Long> kept) {
        return kept.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new HoldLine(entry.getKey(), entry.getValue()))
                .toList();
    }
}
