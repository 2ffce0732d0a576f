package org.headlessoms.core.sourcing.exact;

import java.util.Comparator;
import java.util.stream.IntStream;

/** So many locations, besides those used in any case, that together have the most units of what is needed; among equals the first found. */
final class MostUnits {

    private final Cover cover;
    private final int size;
    private boolean[] best;
    private long most = -1;
    private int nodesLeft;

    MostUnits(Cover cover, int size, int nodes) {
        this.cover = cover;
        this.size = size;
        this.nodesLeft = nodes;
        this.best = cover.used.clone();
    }

    boolean isExact() {
        return nodesLeft >= 0;
    }

    boolean[] solve() {
        long[] missing = cover.need.clone();
        for (int location = 0; location < cover.locations; location++) {
            missing = cover.used[location] ? without(missing, location) : missing;
        }
        choose(size, cover.used.clone(), new boolean[cover.locations], missing, 0);
        return best;
    }

    private void choose(int left, boolean[] chosen, boolean[] out, long[] missing, long found) {
        if (found > most) {
            most = found;
            best = chosen.clone();
        }
        if (left == 0 || --nodesLeft < 0) {
            return;
        }
        int[] order = IntStream.range(0, cover.locations)
                .filter(one -> !out[one] && !chosen[one] && gain(one, missing) > 0)
                .boxed()
                .sorted(Comparator.comparing(one -> -gain(one, missing)))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean[] outHere = out.clone();
        for (int i = 0; i < order.length && found + atBest(order, i, left, missing) > most; i++) {
            chosen[order[i]] = true;
            choose(left - 1, chosen, outHere, without(missing, order[i]), found + gain(order[i], missing));
            chosen[order[i]] = false;
            outHere[order[i]] = true;
        }
    }

    /** Each location adds at most what it would add alone. */
    private long atBest(int[] order, int from, int left, long[] missing) {
        long sum = 0;
        for (int i = from; i < Math.min(order.length, from + left); i++) {
            sum += gain(order[i], missing);
        }
        return sum;
    }

    private long gain(int location, long[] missing) {
        long sum = 0;
        for (int item = 0; item < cover.items; item++) {
            sum += Math.min(missing[item], cover.units[item][location]);
        }
        return sum;
    }

    private long[] without(long[] missing, int location) {
        long[] rest = missing.clone();
        for (int item = 0; item < cover.items; item++) {
            rest[item] -= Math.min(rest[item], cover.units[item][location]);
        }
        return rest;
    }
}
