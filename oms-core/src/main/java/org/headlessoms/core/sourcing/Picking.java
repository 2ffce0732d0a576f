package org.headlessoms.core.sourcing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.LocationId;

/** From locations to places: each line takes what is left of its item at a location, place by place. */
final class Picking {

    private final Supply supply;
    private final Map<StockKey, Long> taken = new HashMap<>();

    private Picking(Supply supply) {
        this.supply = supply;
    }

    static Plan plan(List<Wanted> wanted, List<Map<LocationId, Long>> byLocation, Supply supply) {
        Picking picking = new Picking(supply);
        List<Map<StockPlace, Long>> byPlace = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            byPlace.add(picking.pick(wanted.get(i), byLocation.get(i)));
        }
        return new Plan(wanted, byPlace);
    }

    private Map<StockPlace, Long> pick(Wanted wanted, Map<LocationId, Long> units) {
        Map<StockPlace, Long> picked = new TreeMap<>();
        units.forEach((location, quantity) -> {
            long left = quantity;
            for (Supply.Units there : supply.places(wanted.sku(), location)) {
                StockKey key = new StockKey(wanted.sku(), there.place());
                long used = taken.getOrDefault(key, 0L);
                long share = Math.min(left, there.quantity() - used);
                if (share > 0) {
                    picked.merge(there.place(), share, Long::sum);
                    taken.put(key, used + share);
                    left -= share;
                }
            }
        });
        return picked;
    }
}
