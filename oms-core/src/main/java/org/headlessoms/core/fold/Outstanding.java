package org.headlessoms.core.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.ReservedUnits;
import org.headlessoms.order.Order;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.LineId;

/** Units that are no longer outstanding in their fulfilments, because they shipped or were cancelled. */
final class Outstanding {

    private final Map<FulfilmentId, Map<Piece, Long>> taken = new HashMap<>();

    private record Piece(LineId line, StockPlace place) {}

    void take(FulfilmentId fulfilment, LineId line, StockPlace place, long quantity) {
        taken.computeIfAbsent(fulfilment, id -> new HashMap<>()).merge(new Piece(line, place), quantity, Long::sum);
    }

    Order applyTo(Order order) {
        if (taken.isEmpty()) {
            return order;
        }
        return order.withFulfilments(order.fulfilments().stream()
                .map(one -> taken.containsKey(one.id()) ? without(one, taken.get(one.id())) : one)
                .toList());
    }

    private static Fulfilment without(Fulfilment fulfilment, Map<Piece, Long> units) {
        List<ReservedUnits> left = new ArrayList<>();
        for (ReservedUnits there : fulfilment.outstanding()) {
            Piece piece = new Piece(there.lineId(), there.place());
            long toTake = units.getOrDefault(piece, 0L);
            long gone = Math.min(toTake, there.quantity());
            units.put(piece, toTake - gone);
            if (there.quantity() > gone) {
                left.add(new ReservedUnits(there.lineId(), there.place(), there.quantity() - gone));
            }
        }
        if (units.values().stream().anyMatch(missing -> missing > 0)) {
            throw new IllegalArgumentException("fulfilment " + fulfilment.id() + " has fewer units outstanding");
        }
        return fulfilment.withOutstanding(left);
    }
}
