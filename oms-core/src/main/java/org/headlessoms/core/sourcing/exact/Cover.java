package org.headlessoms.core.sourcing.exact;

import java.util.Arrays;

/**
 * Units needed of each item, and what each location has and costs. No more is needed of an item than all locations have
 * together. Costs are at least 0 and small enough that no plan costs more than {@value #MOST} in all.
 */
public final class Cover {

    /** Up to here sums of costs in floating point are off by far less than one. */
    public static final long MOST = 100_000_000_000L;

    final int items;
    final int locations;
    final long[] need;
    /** By item and location, at most what is needed. */
    final long[][] units;

    final long[] charge;
    /** Locations that are used in any case: they cost no charge and do not count. */
    final boolean[] used;

    final long[][] unitCost;
    /** Per item the locations by unit cost, the preferred ones first. */
    final int[][] byCost;

    /**
     * Units needed.
     *
     * @param need by item, at least 1
     * @param units by item and location
     * @param charge what a location costs if it is used at all
     * @param unitCost by item and location
     * @param used locations that are used in any case
     */
    public Cover(long[] need, long[][] units, long[] charge, long[][] unitCost, boolean[] used) {
        this.items = need.length;
        this.locations = charge.length;
        this.need = need;
        this.charge = charge.clone();
        this.used = used;
        for (int location = 0; location < locations; location++) {
            this.charge[location] = used[location] ? 0 : charge[location];
        }
        this.unitCost = unitCost;
        this.units = new long[items][locations];
        this.byCost = new int[items][];
        for (int item = 0; item < items; item++) {
            long[] costs = unitCost[item];
            for (int location = 0; location < locations; location++) {
                this.units[item][location] = Math.min(units[item][location], need[item]);
            }
            byCost[item] = cheapestFirst(this.units[item], costs);
        }
    }

    /** The first location that alone has everything that those used in any case do not have; -1 if none has. */
    int firstComplete() {
        long[] missing = need.clone();
        boolean isEnough = true;
        for (int item = 0; item < items; item++) {
            for (int location = 0; location < locations; location++) {
                missing[item] -= used[location] ? Math.min(missing[item], units[item][location]) : 0;
            }
            isEnough &= missing[item] == 0;
        }
        for (int location = 0; location < locations && !isEnough; location++) {
            if (!used[location] && has(location, missing)) {
                return location;
            }
        }
        return -1;
    }

    private boolean has(int location, long[] missing) {
        for (int item = 0; item < items; item++) {
            if (units[item][location] < missing[item]) {
                return false;
            }
        }
        return true;
    }

    /** The locations that have some, by unit cost; of equals the first in order first. */
    public static int[] cheapestFirst(long[] there, long[] costs) {
        int[] order = new int[there.length];
        int found = 0;
        for (int location = 0; location < there.length; location++) {
            if (there[location] > 0) {
                int at = found++;
                while (at > 0 && costs[order[at - 1]] > costs[location]) {
                    order[at] = order[--at];
                }
                order[at] = location;
            }
        }
        return Arrays.copyOf(order, found);
    }

    /** What the cheapest plan from these locations costs, {@link Long#MAX_VALUE} if there is none; unmarks those it does not use. */
    long price(boolean[] open) {
        boolean[] needed = new boolean[locations];
        long sum = 0;
        for (int item = 0; item < items; item++) {
            long left = need[item];
            for (int i = 0; left > 0 && i < byCost[item].length; i++) {
                int location = byCost[item][i];
                if (open[location]) {
                    long share = Math.min(left, units[item][location]);
                    sum += share * unitCost[item][location];
                    left -= share;
                    needed[location] = true;
                }
            }
            if (left > 0) {
                return Long.MAX_VALUE;
            }
        }
        for (int location = 0; location < locations; location++) {
            sum += needed[location] ? charge[location] : 0;
        }
        System.arraycopy(needed, 0, open, 0, locations);
        return sum;
    }

    /**
     * Closes whatever location the plan is better without, the least preferred first, but none of those to be kept; returns the
     * price, which is that of the kept ones too.
     */
    long prune(boolean[] open, boolean[] kept) {
        long price = price(open);
        for (int location = locations - 1; location >= 0; location--) {
            if (open[location] && !kept[location]) {
                boolean[] without = open.clone();
                without[location] = false;
                long cheaper = price(without);
                if (cheaper < price) {
                    price = cheaper;
                    System.arraycopy(without, 0, open, 0, locations);
                }
            }
        }
        for (int location = 0; location < locations && price < Long.MAX_VALUE; location++) {
            price += kept[location] && !open[location] ? charge[location] : 0;
            open[location] |= kept[location];
        }
        return price;
    }

    /**
     * Opens further locations, each time the one with the least cost per share of what is still missing, until everything is
     * found. Within the harmonic number of the wanted units of the optimum.
     */
    void complete(boolean[] open, boolean[] allowed) {
        double[] missing = missing(open);
        while (Arrays.stream(missing).anyMatch(part -> part > 0)) {
            int best = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int location = 0; location < locations; location++) {
                double ratio = allowed[location] && !open[location] ? ratio(missing, location) : least;
                if (ratio < least) {
                    least = ratio;
                    best = location;
                }
            }
            if (best < 0) {
                return;
            }
            open[best] = true;
            for (int item = 0; item < items; item++) {
                missing[item] = Math.max(0, missing[item] - units[item][best]);
            }
        }
    }

    private double[] missing(boolean[] open) {
        double[] missing = new double[items];
        for (int item = 0; item < items; item++) {
            missing[item] = need[item];
            for (int location : byCost[item]) {
                missing[item] -= open[location] ? units[item][location] : 0;
            }
            missing[item] = Math.max(0, missing[item]);
        }
        return missing;
    }

    private double ratio(double[] missing, int location) {
        double gain = 0;
        double cost = charge[location];
        for (int item = 0; item < items; item++) {
            double share = Math.min(missing[item], (double) units[item][location]);
            gain += share / need[item];
            cost += share * unitCost[item][location];
        }
        return gain > 0 ? (cost + 1e-9) / gain : Double.POSITIVE_INFINITY;
    }
}
