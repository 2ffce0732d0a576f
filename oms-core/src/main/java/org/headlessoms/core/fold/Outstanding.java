package org.headlessoms.core.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.UnitsOfLine;
import org.headlessoms.order.Order;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.LineId;

/** Units that are no longer outstanding in their fulfilments, because they shipped or were cancelled. */
final class Outstanding {

    private final Map<FulfilmentId, Map<LineId, Long>> taken = new HashMap<>();

    void take(FulfilmentId fulfilment, LineId line, long quantity) {
        taken.computeIfAbsent(fulfilment, id -> new HashMap<>()).merge(line, quantity, Long::sum);
    }

    Order applyTo(Order order) {
        if (taken.isEmpty()) {
            return order;
        }
        return order.withFulfilments(order.fulfilments().stream()
                .map(one -> taken.containsKey(one.id()) ? without(one, taken.get(one.id())) : one)
                .toList());
    }

    private static Fulfilment without(Fulfilment fulfilment, Map<LineId, Long> units) {
        List<UnitsOfLine> left = new ArrayList<>();
        for (UnitsOfLine there : fulfilment.outstanding()) {
            long toTake = units.getOrDefault(there.lineId(), 0L);
            long gone = Math.min(toTake, there.quantity());
            units.put(there.lineId(), toTake - gone);
            if (there.quantity() > gone) {
                left.add(new UnitsOfLine(there.lineId(), there.quantity() - gone));
            }
        }
        if (units.values().stream().anyMatch(missing -> missing > 0)) {
            throw new IllegalArgumentException("fulfilment " + fulfilment.id() + " has fewer units outstanding");
        }
        return fulfilment.withOutstanding(left);
    }
}
