package org.headlessoms.sourcing;

import java.util.Objects;

/**
 * What a policy is after, once its filters have ruled out and its rules have ranked.
 *
 * <p>The fewest shipments and the least cost are exact: the plan is proven to be the best one, for orders of some ten items
 * and some hundred locations within a millisecond as a rule. The search is bounded by a number of steps, so the same request
 * always gives the same plan. Of kits, a bound on shipments may leave sets out that other locations would have given: units are
 * counted, not sets, and the plan is not said to be proven then. Where the bound ends it, the plan is still valid, at most the harmonic number of the wanted
 * units above the optimum.
 */
public sealed interface Objective {

    /**
     * The best ranked candidate gives all it has, then the next one, until everything is found: nothing is optimised.
     *
     * @return the objective
     */
    static Objective inRankOrder() {
        return new InRankOrder();
    }

    /**
     * As few locations as possible; among equally few those that rank first.
     *
     * @return the objective
     */
    static Objective fewestShipments() {
        return new FewestShipments();
    }

    /**
     * The least cost in all. Among equally cheap plans it is always the same one. Where a bound on shipments leaves units out, the
     * most units count, whatever they cost, and the plan is not said to be proven.
     *
     * @param costs what shipping costs
     * @return the objective
     */
    static Objective cheapest(CostModel costs) {
        return new Cheapest(costs);
    }

    /** See {@link Objective#inRankOrder()}. */
    record InRankOrder() implements Objective {}

    /** See {@link Objective#fewestShipments()}. */
    record FewestShipments() implements Objective {}

    /**
     * See {@link Objective#cheapest(CostModel)}.
     *
     * @param costs what shipping costs
     */
    record Cheapest(CostModel costs) implements Objective {
        /** Refuses missing costs. */
        public Cheapest {
            Objects.requireNonNull(costs, "costs");
        }
    }
}
