package org.headlessoms.core.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * The smallest set of locations that together have all wanted units. Exact: sizes are tried from one upwards, the sets of
 * a size in order of preference. Past a bound of {@value #MAX_STEPS} sets looked at it falls back to taking, again and
 * again, the location that adds the most units; that plan is valid but may not be the smallest.
 */
final class SmallestCover {

    private static final int MAX_STEPS = 200_000;

    private final List<Map.Entry<Sku, Long>> wanted;
    private final List<LocationId> locations;
    private final long[][] units;
    private int steps;

    private SmallestCover(Map<Sku, Long> wanted, Supply supply) {
        this.wanted =
                wanted.entrySet().stream().filter(entry -> entry.getValue() > 0).toList();
        this.locations = supply.locations();
        this.units = this.wanted.stream()
                .map(entry -> locations.stream()
                        .mapToLong(location -> supply.units(entry.getKey(), location))
                        .toArray())
                .toArray(long[][]::new);
    }

    static List<LocationId> of(Map<Sku, Long> wanted, Supply supply) {
        return new SmallestCover(wanted, supply).solve();
    }

    private List<LocationId> solve() {
        long[] missing = wanted.stream().mapToLong(Map.Entry::getValue).toArray();
        for (int size = 0; size <= locations.size(); size++) {
            List<LocationId> chosen = new ArrayList<>();
            if (choose(size, 0, missing, chosen)) {
                return chosen;
            }
            if (steps > MAX_STEPS) {
                return greedy(missing);
            }
        }
        throw new IllegalStateException("wanted units exceed the supply they were capped to");
    }

    private boolean choose(int left, int from, long[] missing, List<LocationId> chosen) {
        if (isCovered(missing)) {
            return true;
        }
        if (left == 0 || ++steps > MAX_STEPS) {
            return false;
        }
        for (int i = from; i <= locations.size() - left; i++) {
            chosen.add(locations.get(i));
            if (choose(left - 1, i + 1, without(missing, i), chosen)) {
                return true;
            }
            chosen.remove(chosen.size() - 1);
        }
        return false;
    }

    private List<LocationId> greedy(long[] wantedUnits) {
        List<LocationId> chosen = new ArrayList<>();
        long[] missing = wantedUnits;
        while (!isCovered(missing)) {
            int best = mostAdded(missing, chosen);
            chosen.add(locations.get(best));
            missing = without(missing, best);
        }
        return locations.stream().filter(chosen::contains).toList();
    }

    private int mostAdded(long[] missing, List<LocationId> chosen) {
        int best = -1;
        long most = 0;
        for (int i = 0; i < locations.size(); i++) {
            long added = chosen.contains(locations.get(i)) ? 0 : added(missing, i);
            if (added > most) {
                most = added;
                best = i;
            }
        }
        return best;
    }

    private long added(long[] missing, int location) {
        long sum = 0;
        for (int i = 0; i < missing.length; i++) {
            sum += Math.min(missing[i], units[i][location]);
        }
        return sum;
    }

    private long[] without(long[] missing, int location) {
        long[] rest = missing.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] = Math.max(0, rest[i] - units[i][location]);
        }
        return rest;
    }

    private static boolean isCovered(long[] missing) {
        for (long units : missing) {
            if (units > 0) {
                return false;
            }
        }
        return true;
    }
}
