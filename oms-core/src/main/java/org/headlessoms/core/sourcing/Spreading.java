package org.headlessoms.core.sourcing;

import java.util.stream.IntStream;
import org.headlessoms.core.sourcing.exact.Cover;

/** How the units of one item are shared among locations: the cheapest first, the preferred one of equals. */
final class Spreading {

    private Spreading() {}

    /** The open locations that have some, by unit cost. */
    static int[] order(long[] units, long[] unitCost, boolean[] open) {
        return IntStream.of(Cover.cheapestFirst(units, unitCost))
                .filter(at -> open[at])
                .toArray();
    }

    /**
     * What each location gives. Among locations of the same unit cost one that has all that is left goes first if that is
     * wanted: it makes one pick of it instead of two.
     */
    static long[] parts(long need, long[] units, long[] unitCost, int[] order, boolean wholeFirst) {
        long[] parts = new long[units.length];
        long left = need;
        for (int i = 0; i < order.length && left > 0; i++) {
            int from = wholeFirst ? whole(left, units, unitCost, order, i) : order[i];
            long share = Math.min(left, units[from] - parts[from]);
            parts[from] += share;
            left -= share;
        }
        return parts;
    }

    private static int whole(long left, long[] units, long[] unitCost, int[] order, int from) {
        for (int i = from; i < order.length && unitCost[order[i]] == unitCost[order[from]]; i++) {
            if (units[order[i]] >= left) {
                return order[i];
            }
        }
        return order[from];
    }
}
