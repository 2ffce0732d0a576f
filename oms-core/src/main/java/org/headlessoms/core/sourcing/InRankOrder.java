package org.headlessoms.core.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.LocationId;

/** Takes from the first location whatever it has, then from the next one. */
final class InRankOrder {

    private InRankOrder() {}

    static Plan plan(List<Wanted> wanted, Supply supply) {
        Map<StockKey, Long> taken = new TreeMap<>();
        List<Map<LocationId, Long>> byLine = new ArrayList<>();
        for (Wanted line : wanted) {
            byLine.add(take(line, supply, taken));
        }
        return Picking.plan(wanted, byLine, supply);
    }

    private static Map<LocationId, Long> take(Wanted line, Supply supply, Map<StockKey, Long> taken) {
        Map<LocationId, Long> shares = new TreeMap<>();
        long left = line.quantity();
        for (LocationId location : supply.locations()) {
            StockKey key = new StockKey(line.sku(), location);
            long used = taken.getOrDefault(key, 0L);
            long share = Math.min(left, supply.units(line.sku(), location) - used);
            if (share > 0) {
                shares.put(location, share);
                taken.put(key, used + share);
                left -= share;
            }
        }
        return shares;
    }
}
