package org.headlessoms.core.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headlessoms.core.sourcing.SetPart;
import org.headlessoms.order.KitPart;
import org.headlessoms.order.OrderLine;
import org.headlessoms.value.LineId;

/** Open units of a line as they are to be reserved: those that make complete kits together, the others one by one. */
record OpenUnits(LineId line, SetPart part) {

    static List<OpenUnits> of(List<OrderLine> open) {
        Map<LineId, List<OrderLine>> sets = new LinkedHashMap<>();
        open.forEach(line -> sets.computeIfAbsent(
                        line.kit().map(KitPart::kitLine).orElse(line.id()), id -> new ArrayList<>())
                .add(line));
        List<OpenUnits> units = new ArrayList<>();
        sets.values().forEach(lines -> add(lines, units));
        return units;
    }

    private static void add(List<OrderLine> lines, List<OpenUnits> units) {
        long sets = lines.stream()
                .mapToLong(line -> line.quantities().open() / perKit(line))
                .min()
                .orElse(0);
        int together = units.size();
        for (OrderLine line : lines) {
            long inSets = sets * perKit(line);
            long alone = line.quantities().open() - inSets;
            if (inSets > 0) {
                units.add(new OpenUnits(line.id(), new SetPart(together, line.sku(), inSets, perKit(line))));
            }
            if (alone > 0) {
                units.add(new OpenUnits(
                        line.id(), new SetPart(together + lines.size() + units.size(), line.sku(), alone, 1)));
            }
        }
    }

    private static long perKit(OrderLine line) {
        return line.kit().map(KitPart::perKit).orElse(1L);
    }
}
