package org.headlessoms.core.fold;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;

/** Changes of single lines within an order. */
final class Lines {

    private Lines() {}

    static Order change(Order order, LineId lineId, UnaryOperator<OrderLine> change) {
        if (order.line(lineId).isEmpty()) {
            throw new IllegalArgumentException("order has no line " + lineId);
        }
        List<OrderLine> lines = order.lines().stream()
                .map(line -> line.id().equals(lineId) ? change.apply(line) : line)
                .toList();
        return order.withLines(lines);
    }

    /** The reservations after {@code quantity} units (negative: fewer) at a location. */
    static Map<LocationId, Long> reserve(Map<LocationId, Long> reservedAt, LocationId location, long quantity) {
        Map<LocationId, Long> changed = new TreeMap<>(reservedAt);
        long units = changed.merge(location, quantity, Long::sum);
        if (units < 0) {
            throw new IllegalArgumentException("fewer than 0 units reserved at " + location);
        }
        if (units == 0) {
            changed.remove(location);
        }
        return changed;
    }
}
