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

    /** The same without locations that are closed, and which location each is. */
    private final double[][] liveShare;

    private final double[][] liveCost;
    private final int[][] live;
    private final int[] liveCount;
    private final double[] unopened;
    private final double[] taken;
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
        this.liveShare = new double[cover.items][];
        this.liveCost = new double[cover.items][];
        this.live = new int[cover.items][];
        this.liveCount = new int[cover.items];
        this.unopened = new double[cover.locations];
        this.taken = new double[cover.locations];
        this.slope = new double[cover.items];
        this.trial = new double[cover.items];
        this.trialProfit = new double[cover.locations];
        this.best = new double[cover.items];
        this.profit = new double[cover.locations];
        for (int location = 0; location < cover.locations; location++) {
            unopened[location] = -cover.charge[location];
        }
        for (int item = 0; item < cover.items; item++) {
            int[] order = cover.byCost[item];
            share[item] = new double[order.length];
            cost[item] = new double[order.length];
            liveShare[item] = new double[order.length];
            liveCost[item] = new double[order.length];
            live[item] = new int[order.length];
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
        leaveOutClosed(state);
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

    private void leaveOutClosed(byte[] state) {
        for (int item = 0; item < cover.items; item++) {
            int[] order = cover.byCost[item];
            int count = 0;
            for (int i = 0; i < order.length; i++) {
                if (state[order[i]] != CLOSED) {
                    live[item][count] = order[i];
                    liveShare[item][count] = share[item][i];
                    liveCost[item][count] = cost[item][i];
                    count++;
                }
            }
            liveCount[item] = count;
        }
    }

    /** Sets {@link #last} and the slope of the bound at some prices; what closed locations would earn is left out. */
    private void evaluate(double[] prices, double[] profits, byte[] state) {
        System.arraycopy(unopened, 0, profits, 0, profits.length);
        double sum = 0;
        for (int item = 0; item < cover.items; item++) {
            addEarnings(prices[item], live[item], liveShare[item], liveCost[item], liveCount[item], profits);
            sum += prices[item];
        }
        for (int location = 0; location < cover.locations; location++) {
            boolean isTaken = isTaken(state[location], profits[location]);
            taken[location] = isTaken ? 1 : 0;
            sum -= isTaken ? profits[location] : 0;
        }
        for (int item = 0; item < cover.items; item++) {
            slope[item] = missing(prices[item], live[item], liveShare[item], liveCost[item], liveCount[item]);
        }
        last = sum;
    }

    private static void addEarnings(
            double price, int[] where, double[] shares, double[] costs, int count, double[] profits) {
        for (int i = 0; i < count && costs[i] < price; i++) {
            profits[where[i]] += shares[i] * (price - costs[i]);
        }
    }

    /** The share of an item's demand that is not found at the locations taken; negative if there is more than enough. */
    private double missing(double price, int[] where, double[] shares, double[] costs, int count) {
        double missing = 1;
        for (int i = 0; i < count && costs[i] < price; i++) {
            missing -= taken[where[i]] * shares[i];
        }
        return missing;
    }

    private static boolean isTaken(byte state, double profit) {
        return state == OPEN || (state == FREE && profit > 0);
    }
}
