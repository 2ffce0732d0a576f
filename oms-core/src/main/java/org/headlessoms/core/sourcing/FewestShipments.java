package org.headlessoms.core.sourcing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * Plans as many units as there are, from as few locations as possible. Among sets of equally few locations the first in
 * order of preference wins, so the same input always gives the same plan.
 */
final class FewestShipments {

    private FewestShipments() {}

    static Plan plan(List<Wanted> wanted, Supply supply) {
        Map<Sku, Long> reachable = reachable(wanted, supply);
        List<LocationId> chosen = SmallestCover.of(reachable, supply);
        Map<Sku, Map<LocationId, Long>> bySku = new HashMap<>();
        reachable.forEach((sku, units) -> bySku.put(sku, spread(sku, units, chosen, supply)));
        List<Map<LocationId, Long>> byLine = new ArrayList<>();
        for (Wanted line : wanted) {
            byLine.add(take(Objects.requireNonNull(bySku.get(line.sku())), line.quantity()));
        }
        return Picking.plan(wanted, byLine, supply);
    }

    /** Per item what can be had at all: no more than is wanted by all lines together, no more than there is. */
    private static Map<Sku, Long> reachable(List<Wanted> wanted, Supply supply) {
        Map<Sku, Long> units = new TreeMap<>();
        wanted.forEach(line -> units.merge(line.sku(), line.quantity(), Math::addExact));
        units.replaceAll((sku, all) -> Math.min(all, supply.total(sku)));
        return units;
    }

    /** One location that has all of it, if there is one; else one after the other. */
    private static Map<LocationId, Long> spread(Sku sku, long units, List<LocationId> chosen, Supply supply) {
        Map<LocationId, Long> shares = new TreeMap<>();
        for (LocationId location : chosen) {
            if (units > 0 && supply.units(sku, location) >= units) {
                shares.put(location, units);
                return shares;
            }
        }
        long left = units;
        for (LocationId location : chosen) {
            long share = Math.min(left, supply.units(sku, location));
            if (share > 0) {
                shares.put(location, share);
                left -= share;
            }
        }
        return shares;
    }

    private static Map<LocationId, Long> take(Map<LocationId, Long> shares, long quantity) {
        Map<LocationId, Long> taken = new TreeMap<>();
        long left = quantity;
        for (Map.Entry<LocationId, Long> share : shares.entrySet()) {
            long units = Math.min(left, share.getValue());
            if (units > 0) {
                taken.put(share.getKey(), units);
                share.setValue(share.getValue() - units);
                left -= units;
            }
        }
        return taken;
    }
}
