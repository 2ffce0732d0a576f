package org.headlessoms.order;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.headlessoms.stock.StockPlace;

/** Units of a line by place. Most lines come from one place, and need no sorted copy. */
final class UnitsByPlace {

    private UnitsByPlace() {}

    /** A copy, sorted by place. */
    static Map<StockPlace, Long> copyOf(Map<StockPlace, Long> units) {
        return units.size() < 2 ? Map.copyOf(units) : Collections.unmodifiableMap(new TreeMap<>(units));
    }

    static long sum(Map<StockPlace, Long> units) {
        long sum = 0;
        for (long there : units.values()) {
            sum += there;
        }
        return sum;
    }
}
