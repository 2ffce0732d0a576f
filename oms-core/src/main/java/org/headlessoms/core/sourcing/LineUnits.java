package org.headlessoms.core.sourcing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.order.Allocation;
import org.headlessoms.order.KitPart;
import org.headlessoms.order.LineBucket;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.value.LineId;

/** Units of an order's line as they are to be reserved: those that make complete kits together, the others one by one. */
public record LineUnits(LineId line, SetPart part) {

    /** The units to be reserved of an order, by line; lines that are not named want none. */
    public static List<LineUnits> of(Order order, Map<LineId, Long> wanted) {
        Map<LineId, List<OrderLine>> kits = new LinkedHashMap<>();
        order.lines()
                .forEach(line -> kits.computeIfAbsent(
                                line.kit().map(KitPart::kitLine).orElse(line.id()), id -> new ArrayList<>())
                        .add(line));
        List<LineUnits> units = new ArrayList<>();
        kits.forEach((id, lines) -> add(lines, wanted, order.header().terms().groupOf(id), units));
        return units;
    }

    /** What a plan of such units allocates, from the bucket in which they wait. */
    public static List<Allocation> allocations(List<LineUnits> units, Plan plan, LineBucket from) {
        List<Allocation> allocations = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            LineId line = units.get(i).line();
            plan.line(i).forEach((place, there) -> allocations.add(new Allocation(line, from, place, there)));
        }
        return allocations;
    }

    private static void add(
            List<OrderLine> lines, Map<LineId, Long> wanted, Optional<Integer> group, List<LineUnits> units) {
        long sets = lines.stream()
                .mapToLong(line -> wanted.getOrDefault(line.id(), 0L) / perKit(line))
                .min()
                .orElse(0);
        int together = nextSet(units);
        if (sets > 0) {
            lines.forEach(line -> units.add(new LineUnits(
                    line.id(), new SetPart(together, line.sku(), sets * perKit(line), perKit(line), group))));
        }
        for (OrderLine line : lines) {
            long alone = wanted.getOrDefault(line.id(), 0L) - sets * perKit(line);
            if (alone > 0) {
                units.add(new LineUnits(line.id(), new SetPart(nextSet(units), line.sku(), alone, 1, group)));
            }
        }
    }

    private static int nextSet(List<LineUnits> units) {
        return units.isEmpty() ? 0 : units.get(units.size() - 1).part().set() + 1;
    }

    private static long perKit(OrderLine line) {
        return line.kit().map(KitPart::perKit).orElse(1L);
    }
}
