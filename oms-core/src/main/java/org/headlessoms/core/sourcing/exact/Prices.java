package org.headlessoms.core.sourcing.exact;

/**
 * The Lagrangian bound of a {@link Cover}: a price for the whole demand of each item. A location is worth opening if what its
 * units earn at these prices, less their cost, is more than its charge.
 */
final class Prices {

    static final byte FREE = 0;
    static final byte OPEN = 1;
    static final byte CLOSED = 2;

    private static final double SHORTEST_STEP = 0.02;

    private final Cover cover;
    /** By item and place in {@link Cover#byCost}: the share of the demand there, and what the whole demand costs there. */
    private final double[][] share;

    private final double[][] cost;
    private final double[] slope;
    private double[] trial;
    private double[] trialProfit;

    /** The best prices found, and at them what each location earns beyond its charge. */
    double[] best;

    double[] profit;
    double bound;

    Prices(Cover cover) {
        this.cover = cover;
        this.share = new double[cover.items][];
        this.cost = new double[cover.items][];
        this.slope = new double[cover.items];
        this.trial = new double[cover.items];
        this.trialProfit = new double[cover.locations];
        this.best = new double[cover.items];
        this.profit = new double[cover.locations];
        for (int item = 0; item < cover.items; item++) {
            int[] order = cover.byCost[item];
            share[item] = new double[order.length];
            cost[item] = new double[order.length];
            for (int i = 0; i < order.length; i++) {
                share[item][i] = (double) cover.units[item][order[i]] / cover.need[item];
                cost[item][i] = (double) cover.unitCost[item][order[i]] * cover.need[item];
            }
        }
    }

    /** Prices at which a known plan would just pay: each item its units' cost and an equal share of the charges. */
    void startFrom(long price) {
        for (int item = 0; item < cover.items; item++) {
            best[item] = (double) price / cover.items;
        }
    }

    /** Improves the prices for locations in the given state; stops once the bound proves that nothing below the price is left. */
    void improve(byte[] state, long price, int steps) {
        evaluate(best, profit, state);
        bound = last;
        double[] current = best.clone();
        double length = 1;
        int worse = 0;
        for (int step = 0; step < steps && !proves(price) && length > SHORTEST_STEP; step++) {
            double squares = 0;
            for (double one : slope) {
                squares += one * one;
            }
            if (squares < 1e-12) {
                return;
            }
            double move = length * Math.max(price - last, 1e-3) / squares;
            for (int item = 0; item < cover.items; item++) {
                trial[item] = Math.max(0, current[item] + move * slope[item]);
            }
            evaluate(trial, trialProfit, state);
            System.arraycopy(trial, 0, current, 0, trial.length);
            if (last > bound) {
                keep();
                worse = 0;
            } else if (++worse == 3) {
                worse = 0;
                length /= 2;
                evaluate(best, profit, state);
                System.arraycopy(best, 0, current, 0, best.length);
            }
        }
    }

    /** Whether no plan that is cheaper than a price is left; costs are whole. */
    boolean proves(long price) {
        return provesWith(0, price);
    }

    /** The same if something more has to be paid. */
    boolean provesWith(double more, long price) {
        return bound + more > (double) (price - 1) + tolerance((double) price);
    }

    /** The smallest whole cost that the bound leaves possible. */
    long leastWhole() {
        return (long) Math.ceil(Math.max(0, bound - tolerance(bound)));
    }

    /** Far more than rounding can add up to. */
    private static double tolerance(double price) {
        return 1e-6 + 1e-12 * price;
    }

    private double last;

    private void keep() {
        bound = last;
        double[] prices = best;
        best = trial;
        trial = prices;
        double[] profits = profit;
        profit = trialProfit;
        trialProfit = profits;
    }

    /** Sets {@link #last} and the slope of the bound at some prices. */
    private void evaluate(double[] prices, double[] profits, byte[] state) {
        for (int location = 0; location < cover.locations; location++) {
            profits[location] = -cover.charge[location];
        }
        for (int item = 0; item < cover.items; item++) {
            int[] order = cover.byCost[item];
            for (int i = 0; i < order.length && cost[item][i] < prices[item]; i++) {
                profits[order[i]] += share[item][i] * (prices[item] - cost[item][i]);
            }
        }
        double sum = 0;
        for (double price : prices) {
            sum += price;
        }
        for (int location = 0; location < cover.locations; location++) {
            sum -= isTaken(state[location], profits[location]) ? profits[location] : 0;
        }
        for (int item = 0; item < cover.items; item++) {
            int[] order = cover.byCost[item];
            slope[item] = 1;
            for (int i = 0; i < order.length && cost[item][i] < prices[item]; i++) {
                slope[item] -= isTaken(state[order[i]], profits[order[i]]) ? share[item][i] : 0;
            }
        }
        last = sum;
    }

    private static boolean isTaken(byte state, double profit) {
        return state == OPEN || (state == FREE && profit > 0);
    }
}
