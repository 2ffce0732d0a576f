package org.headlessoms.scenario;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.SerialsOfLine;
import org.headlessoms.fulfilment.UnitsOfLine;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.value.LineId;
import org.headlessoms.value.SerialNumber;

/** Serial numbers for units that have some, out of few: often of a unit that is elsewhere. */
final class RandomSerials {

    private static final int NUMBERS = 12;

    private RandomSerials() {}

    static List<SerialsOfLine> shipped(Order order, Fulfilment fulfilment, List<UnitsOfLine> units, int first) {
        Map<LineId, Integer> wanted = new TreeMap<>();
        if (units.isEmpty()) {
            fulfilment.outstanding().forEach(one -> wanted.merge(one.lineId(), (int) one.quantity(), Integer::sum));
        }
        units.forEach(one -> wanted.put(one.lineId(), (int) one.quantity()));
        wanted.keySet()
                .removeIf(line -> order.line(line).filter(OrderLine::serialized).isEmpty());
        return wanted.entrySet().stream()
                .map(line -> new SerialsOfLine(line.getKey(), numbers(first, line.getValue())))
                .toList();
    }

    static List<SerialNumber> returned(Order order, LineId line, int first, long quantity) {
        return order.shipments().stream()
                .flatMap(shipment -> shipment.units().stream())
                .filter(units -> units.lineId().equals(line))
                .flatMap(units -> units.serials().stream())
                .distinct()
                .skip(first % 2)
                .limit(quantity)
                .toList();
    }

    private static List<SerialNumber> numbers(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> SerialNumber.of("s" + number % NUMBERS))
                .toList();
    }
}
