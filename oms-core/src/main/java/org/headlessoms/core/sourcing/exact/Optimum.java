package org.headlessoms.core.sourcing.exact;

/**
 * The answer to a {@link Cover}.
 *
 * @param open which locations are used
 * @param complete whether they have everything; otherwise no allowed number of locations has, and these have the most units
 * @param exact whether that is proven
 * @param value what it costs, or how many locations it takes
 * @param lowerBound what it must cost at least, proven; the value itself if it is exact
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one plan and is never compared
public record Optimum(boolean[] open, boolean complete, boolean exact, long value, long lowerBound) {

    /** Stock numbers that all nodes may look at before the search settles for the best plan found: some tens of milliseconds. */
    private static final int NUMBERS = 1_000_000;

    private static final int FEWEST_NODES = 20;

    /** Items that are looked at while sets of one size are tried, before the search takes over. */
    private static final int TRIES = 200_000;

    /** As few locations as possible, at most so many; among equally few the first in order. */
    public static Optimum fewest(Cover cover, int most) {
        int single = most > 0 ? cover.firstComplete() : -1;
        if (single >= 0) {
            boolean[] open = cover.used.clone();
            open[single] = true;
            return new Optimum(open, true, true, 1, 1);
        }
        BranchAndBound search = new BranchAndBound(cover, cover.locations, nodes(cover));
        long bound = search.bound();
        for (long size = bound; size <= search.price; size++) {
            FirstSet sets = new FirstSet(cover, Math.toIntExact(size), search.prices(), TRIES / cover.items);
            if (size <= most && sets.exists()) {
                return new Optimum(sets.open(), true, true, size, size);
            }
            if (size > most || !sets.isExact()) {
                break;
            }
        }
        return search.price <= most || bound <= most ? searched(cover, search, most) : mostUnits(cover, most);
    }

    /** For sizes too large to try set after set. */
    private static Optimum searched(Cover cover, BranchAndBound search, int most) {
        long bound = search.solve();
        if (search.price > most) {
            return mostUnits(cover, most);
        }
        boolean[] open = search.isExact() ? new Fewest(cover, search).firstOf(search.price) : search.open;
        return new Optimum(open, true, search.isExact() || bound == search.price, search.price, bound);
    }

    /** The least cost, from at most so many locations. */
    public static Optimum cheapest(Cover cover, int most) {
        BranchAndBound search = new BranchAndBound(cover, most, nodes(cover));
        search.bound();
        long bound = search.solve();
        return search.price == Long.MAX_VALUE
                ? mostUnits(cover, most)
                : new Optimum(search.open, true, search.isExact(), search.price, bound);
    }

    private static Optimum mostUnits(Cover cover, int most) {
        MostUnits search = new MostUnits(cover, most, nodes(cover));
        boolean[] open = search.solve();
        return new Optimum(open, false, search.isExact(), 0, 0);
    }

    /** The larger the problem, the fewer nodes: the bound is on the work, not on time, so that the answer is always the same. */
    private static int nodes(Cover cover) {
        return Math.max(FEWEST_NODES, NUMBERS / (cover.items * cover.locations));
    }
}
