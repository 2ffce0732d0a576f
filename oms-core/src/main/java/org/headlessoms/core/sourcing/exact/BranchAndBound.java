package org.headlessoms.core.sourcing.exact;

import static org.headlessoms.core.sourcing.exact.Prices.CLOSED;
import static org.headlessoms.core.sourcing.exact.Prices.FREE;
import static org.headlessoms.core.sourcing.exact.Prices.OPEN;

import java.util.Arrays;

/** Finds the cheapest set of locations that has everything, and proves it. For one thread and one problem. */
final class BranchAndBound {

    private static final int ROOT_STEPS = 80;
    private static final int NODE_STEPS = 14;

    private final Cover cover;
    private final Prices prices;
    private final int most;
    private int nodesLeft;
    /** What the bound is improved towards: the price of a plan, even one from too many locations. */
    private long aim;

    /** What every set has to have. */
    private final boolean[] kept;

    private final long[] reachable;

    /** The best set known and its price. */
    boolean[] open;

    long price;

    /**
     * A search.
     *
     * @param most how many locations may be open besides those used in any case
     * @param nodes how many nodes it may look at before it gives up proving
     */
    BranchAndBound(Cover cover, int most, int nodes) {
        this.cover = cover;
        this.prices = new Prices(cover);
        this.most = most;
        this.nodesLeft = nodes;
        this.kept = cover.used.clone();
        this.reachable = new long[cover.locations];
        this.open = new boolean[cover.locations];
        this.price = Long.MAX_VALUE;
    }

    int nodesLeft() {
        return nodesLeft;
    }

    boolean isExact() {
        return nodesLeft >= 0;
    }

    /** Finds a greedy plan and good prices; returns a proven lower bound. */
    long bound() {
        aim = Math.min(greedy(), Cover.MOST);
        prices.startFrom(aim);
        prices.improve(start(), aim, ROOT_STEPS);
        return proven();
    }

    double[] prices() {
        return prices.best;
    }

    /** Finds the cheapest set, after {@link #bound}; returns the lower bound that is proven then. */
    long solve() {
        long proven = proven();
        search(start());
        return isExact() && price < Long.MAX_VALUE ? price : Math.min(proven, price);
    }

    private long proven() {
        return Math.min(prices.leastWhole(), price);
    }

    /** Looks for a set that costs at most so much, starting with some locations decided; keeps it if there is one. */
    boolean findWithin(byte[] state, long limit) {
        long known = price;
        price = limit + 1;
        for (int location = 0; location < cover.locations; location++) {
            kept[location] = state[location] == OPEN;
        }
        search(state);
        boolean found = price <= limit;
        if (!found) {
            price = known;
        }
        return found;
    }

    /** Only what is used in any case is open. */
    byte[] start() {
        byte[] state = new byte[cover.locations];
        for (int location = 0; location < cover.locations; location++) {
            state[location] = cover.used[location] ? OPEN : FREE;
        }
        return state;
    }

    private long greedy() {
        boolean[] all = new boolean[cover.locations];
        Arrays.fill(all, true);
        boolean[] found = cover.used.clone();
        cover.complete(found, all);
        return offer(found);
    }

    /** Takes a set if it is better than the best one so far; returns its price. */
    private long offer(boolean[] found) {
        long offered = cover.prune(found, kept);
        if (offered < price && count(found) <= most) {
            price = offered;
            open = found;
        }
        return offered;
    }

    private void search(byte[] state) {
        if (--nodesLeft < 0 || !isPossible(state)) {
            return;
        }
        prices.improve(state, Math.min(price, aim), NODE_STEPS);
        if (prices.proves(price)) {
            return;
        }
        fix(state);
        if (!isPossible(state)) {
            return;
        }
        offerRounded(state);
        int next = mostPromising(state);
        if (next < 0 || prices.proves(price)) {
            return;
        }
        double[] here = prices.best.clone();
        byte[] child = state.clone();
        child[next] = OPEN;
        search(child);
        System.arraycopy(here, 0, prices.best, 0, here.length);
        state[next] = CLOSED;
        search(state);
    }

    /** Decides what the prices prove: a location whose opening or closing would cost more than the best plan. */
    private void fix(byte[] state) {
        for (int location = 0; location < cover.locations; location++) {
            if (state[location] == FREE && prices.provesWith(Math.abs(prices.profit[location]), price)) {
                state[location] = prices.profit[location] > 0 ? OPEN : CLOSED;
            }
        }
    }

    private void offerRounded(byte[] state) {
        boolean[] found = new boolean[cover.locations];
        boolean[] allowed = new boolean[cover.locations];
        for (int location = 0; location < cover.locations; location++) {
            allowed[location] = state[location] != CLOSED;
            found[location] = state[location] == OPEN || (allowed[location] && prices.profit[location] > 0);
        }
        cover.complete(found, allowed);
        offer(found);
    }

    /** Whether what is not closed has everything, within the number of locations that may still be opened. */
    private boolean isPossible(byte[] state) {
        int left = most;
        for (int location = 0; location < cover.locations; location++) {
            left -= state[location] == OPEN && !cover.used[location] ? 1 : 0;
        }
        if (left < 0) {
            return false;
        }
        for (int item = 0; item < cover.items; item++) {
            if (reachable(state, item, left) < cover.need[item]) {
                return false;
            }
        }
        return true;
    }

    private long reachable(byte[] state, int item, int left) {
        long sure = 0;
        long[] some = reachable;
        int free = 0;
        for (int location : cover.byCost[item]) {
            if (state[location] == FREE) {
                some[free++] = cover.units[item][location];
            } else if (state[location] == OPEN) {
                sure += cover.units[item][location];
            }
        }
        if (free > left) {
            Arrays.sort(some, 0, free);
        }
        for (int i = 0; i < Math.min(left, free); i++) {
            sure += some[free - 1 - i];
        }
        return sure;
    }

    private int mostPromising(byte[] state) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int location = 0; location < cover.locations; location++) {
            if (state[location] == FREE && prices.profit[location] > most) {
                most = prices.profit[location];
                best = location;
            }
        }
        return best;
    }

    private int count(boolean[] set) {
        int count = 0;
        for (int location = 0; location < cover.locations; location++) {
            count += set[location] && !cover.used[location] ? 1 : 0;
        }
        return count;
    }
}
