package org.headlessoms.core.sourcing.exact;

/**
 * The first set of a size, in order of preference, that has everything: sets are tried one after the other, and a beginning is
 * given up once the locations after it cannot have what is missing. Quick for small sizes, which is what orders have.
 */
final class FirstSet {

    private static final double TOLERANCE = 1e-6;

    private final Cover cover;
    private final int size;
    private final long[][] units;
    /** By item, location and number: the most units that so many locations from there on have. */
    private final long[][][] mostUnits;

    private final double[] price;
    private final double[][] mostWorth;
    private final long[][] missing;
    private final boolean[] chosen;
    private int stepsLeft;

    /** @param prices of the whole demand of each item; any prices are right, those of a good bound are quick */
    FirstSet(Cover cover, int size, double[] prices, int steps) {
        this.cover = cover;
        this.size = size;
        this.stepsLeft = steps;
        this.chosen = cover.used.clone();
        this.units = cover.units;
        this.missing = new long[size + 1][cover.items];
        this.mostUnits = new long[cover.items][cover.locations + 1][size + 1];
        this.mostWorth = new double[cover.locations + 1][size + 1];
        this.price = new double[cover.items];
        for (int item = 0; item < cover.items; item++) {
            price[item] = prices[item] / cover.need[item];
            missing[size][item] = cover.need[item];
        }
        for (int location = cover.locations - 1; location >= 0; location--) {
            tabulate(location);
        }
    }

    private void tabulate(int location) {
        double worth = 0;
        for (int item = 0; item < cover.items; item++) {
            long there = units[item][location];
            missing[size][item] -= cover.used[location] ? Math.min(missing[size][item], there) : 0;
            long[] before = mostUnits[item][location + 1];
            insert(before, mostUnits[item][location], there);
            worth += price[item] * there;
        }
        double[] before = mostWorth[location + 1];
        double[] now = mostWorth[location];
        double rest = worth;
        for (int i = 1; i <= size; i++) {
            double least = before[i] - before[i - 1];
            now[i] = now[i - 1] + Math.max(least, rest);
            rest = Math.min(least, rest);
        }
    }

    /** Sums of the largest, with one more number among them. */
    private void insert(long[] before, long[] now, long added) {
        long rest = added;
        for (int i = 1; i <= size; i++) {
            long least = before[i] - before[i - 1];
            now[i] = now[i - 1] + Math.max(least, rest);
            rest = Math.min(least, rest);
        }
    }

    /** Whether the search came to its end. */
    boolean isExact() {
        return stepsLeft >= 0;
    }

    /** Whether there is one; then {@link #open()} is the first. */
    boolean exists() {
        return search(0, size);
    }

    boolean[] open() {
        return chosen;
    }

    private boolean search(int from, int left) {
        long[] here = missing[left];
        double worth = 0;
        boolean all = true;
        for (int item = 0; item < cover.items; item++) {
            worth += price[item] * here[item];
            all &= here[item] == 0;
        }
        if (all || left == 0) {
            return all;
        }
        worth -= TOLERANCE * (1 + worth);
        for (int location = from; location < cover.locations; location++) {
            if (--stepsLeft < 0 || worth > mostWorth[location][left] || isShort(here, location, left)) {
                return false;
            }
            if (!cover.used[location] && take(location, here, missing[left - 1])) {
                chosen[location] = true;
                if (search(location + 1, left - 1)) {
                    return true;
                }
                chosen[location] = false;
            }
        }
        return false;
    }

    private boolean isShort(long[] here, int location, int left) {
        for (int item = 0; item < cover.items; item++) {
            if (here[item] > mostUnits[item][location][left]) {
                return true;
            }
        }
        return false;
    }

    /** What is missing after a location has given what it has; false if it has nothing of it. */
    private boolean take(int location, long[] here, long[] after) {
        boolean adds = false;
        for (int item = 0; item < cover.items; item++) {
            long share = Math.min(here[item], units[item][location]);
            after[item] = here[item] - share;
            adds |= share > 0;
        }
        return adds;
    }
}
