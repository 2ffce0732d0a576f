package org.headlessoms.core.hold;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.stock.Movements;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldChanged;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.Sku;

/** The units a hold keeps, by place, and how it comes to keep others. */
final class HeldUnits {

    private HeldUnits() {}

    static NavigableMap<StockKey, Long> of(Hold hold) {
        NavigableMap<StockKey, Long> units = new TreeMap<>();
        hold.lines().forEach(line -> units.merge(line.key(), line.quantity(), Long::sum));
        return units;
    }

    static long total(Map<StockKey, Long> units, Sku sku) {
        return units.entrySet().stream()
                .filter(entry -> entry.getKey().sku().equals(sku))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Moves what differs, and nothing else. */
    static HoldChanged rearrange(Hold hold, Map<StockKey, Long> after, List<Shortage> shortages, Change change) {
        Map<StockKey, Long> differences = new TreeMap<>(after);
        of(hold).forEach((key, units) -> differences.merge(key, -units, Long::sum));
        differences.forEach((key, units) -> {
            if (units > 0) {
                change.move(Movements.hold(hold.id(), key, units));
            } else if (units < 0) {
                change.move(Movements.giveBack(hold.id(), key, -units));
            }
        });
        Hold changed = hold.keeping(HoldSourcing.lines(after));
        HoldChanged event = new HoldChanged(hold.id(), changed.lines(), shortages);
        change.hold(changed, event);
        return event;
    }
}
