package org.headlessoms.core.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The most orders that can be completed together, the oldest among equally many. Exact: every choice is tried that can still be
 * better. Past {@value #MOST_COMPARISONS} comparisons it falls back to completing the smallest first.
 */
final class MostOrders {

    private static final long MOST_COMPARISONS = 20_000_000;

    private final long[][] wanted;
    private final int[][] smallestFirst;
    private final long[] left;
    private final List<Integer> chosen = new ArrayList<>();
    private List<Integer> best;
    private int atLeast;
    private long comparisons;

    private MostOrders(long[][] wanted, long[] there) {
        this.wanted = wanted;
        this.left = there.clone();
        this.smallestFirst = IntStream.range(0, there.length)
                .mapToObj(item -> IntStream.range(0, wanted.length)
                        .boxed()
                        .sorted(Comparator.comparing((Integer order) -> wanted[order][item]))
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
        this.best = smallest(there);
        this.atLeast = best.size();
    }

    /**
     * Chooses the orders to complete.
     *
     * @param wanted units by order, oldest first, and item
     * @param there units by item
     * @return the chosen orders, ascending
     */
    static List<Integer> of(long[][] wanted, long[] there) {
        MostOrders search = new MostOrders(wanted, there);
        search.choose(0);
        return search.best;
    }

    private void choose(int from) {
        if (comparisons > MOST_COMPARISONS || chosen.size() + atMost(from) < atLeast) {
            return;
        }
        if (from == wanted.length) {
            best = List.copyOf(chosen);
            atLeast = best.size() + 1;
            return;
        }
        if (fits(from, left)) {
            take(from, 1);
            chosen.add(from);
            choose(from + 1);
            chosen.remove(chosen.size() - 1);
            take(from, -1);
        }
        choose(from + 1);
    }

    /** More orders than that cannot follow: for one item after the other, as if it were the only scarce one. */
    private int atMost(int from) {
        comparisons += (long) left.length * wanted.length + 1;
        int most = wanted.length - from;
        for (int item = 0; item < left.length; item++) {
            long units = left[item];
            int orders = 0;
            for (int order : smallestFirst[item]) {
                if (order >= from && wanted[order][item] <= units) {
                    units -= wanted[order][item];
                    orders++;
                }
            }
            most = Math.min(most, orders);
        }
        return most;
    }

    private List<Integer> smallest(long[] there) {
        long[] rest = there.clone();
        List<Integer> taken = new ArrayList<>();
        IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparing((Integer order) -> share(order, there)))
                .filter(order -> fits(order, rest))
                .forEach(order -> {
                    subtract(order, rest, 1);
                    taken.add(order);
                });
        return taken.stream().sorted().toList();
    }

    /** The largest part of an item that an order wants. */
    private double share(int order, long[] there) {
        return IntStream.range(0, there.length)
                .mapToDouble(item -> wanted[order][item] / (double) Math.max(1, there[item]))
                .max()
                .orElse(0);
    }

    private boolean fits(int order, long[] units) {
        return IntStream.range(0, units.length).allMatch(item -> wanted[order][item] <= units[item]);
    }

    private void take(int order, int times) {
        subtract(order, left, times);
    }

    private void subtract(int order, long[] units, int times) {
        for (int item = 0; item < units.length; item++) {
            units[item] -= times * wanted[order][item];
        }
    }
}
