package org.headlessoms.sourcing;

/** What a policy is after, once its filters have ruled out and its rules have ranked. */
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

    /** See {@link Objective#inRankOrder()}. */
    record InRankOrder() implements Objective {}

    /** See {@link Objective#fewestShipments()}. */
    record FewestShipments() implements Objective {}
}
