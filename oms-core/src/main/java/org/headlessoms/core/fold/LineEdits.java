package org.headlessoms.core.fold;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.LineId;

/** Changes of single lines, collected so that an event that changes many costs no more than the order is long. */
final class LineEdits {

    private final Order order;
    private final Map<LineId, OrderLine> lines;

    LineEdits(Order order) {
        this.order = order;
        this.lines = order.linesById();
    }

    void change(LineId id, UnaryOperator<OrderLine> change) {
        OrderLine line = lines.get(id);
        if (line == null) {
            throw new IllegalArgumentException("order has no line " + id);
        }
        lines.put(id, change.apply(line));
    }

    Order apply() {
        return order.withLines(List.copyOf(lines.values()));
    }

    /** The reservations after {@code quantity} units (negative: fewer) at a place. */
    static Map<StockPlace, Long> reserve(Map<StockPlace, Long> reservedAt, StockPlace place, long quantity) {
        Map<StockPlace, Long> changed = new TreeMap<>(reservedAt);
        long units = changed.merge(place, quantity, Long::sum);
        if (units < 0) {
            throw new IllegalArgumentException("fewer than 0 units reserved at " + place);
        }
        if (units == 0) {
            changed.remove(place);
        }
        return changed;
    }
}
