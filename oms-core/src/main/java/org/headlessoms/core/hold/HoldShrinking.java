package org.headlessoms.core.hold;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.hold.Hold;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockKey;

/** Takes units away from a hold that are not there after all. It stays active, also with nothing left. */
public final class HoldShrinking {

    private HoldShrinking() {}

    /** Takes from a hold what it keeps no longer, at most what it kept. */
    public static void shrink(Hold hold, Map<StockKey, Long> lost, Change change) {
        NavigableMap<StockKey, Long> before = HeldUnits.of(hold);
        NavigableMap<StockKey, Long> after = HeldUnits.of(hold);
        lost.forEach((key, units) -> after.merge(key, -units, Long::sum));
        after.values().removeIf(units -> units == 0);
        List<Shortage> shortages = lost.keySet().stream()
                .map(StockKey::sku)
                .distinct()
                .sorted()
                .map(sku -> new Shortage(sku, HeldUnits.total(before, sku), HeldUnits.total(after, sku)))
                .toList();
        HeldUnits.rearrange(hold, after, shortages, change);
    }
}
