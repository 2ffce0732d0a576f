package org.headlessoms.sourcing;

import org.headlessoms.check.Check;

/**
 * What the plans of many orders come to. A sum past {@link Long#MAX_VALUE} counts as that.
 *
 * @param shipments shipments of all plans, 0 or more
 * @param missingUnits units that the plans could not find, 0 or more
 * @param costMinor what those plans cost that both policies have a cost for, in minor units, 0 or more
 * @param metres the distances of those plans that both policies have a distance for, 0 or more
 */
public record PlanSums(long shipments, long missingUnits, long costMinor, long metres) {

    /** Of no plans. */
    public static final PlanSums NONE = new PlanSums(0, 0, 0, 0);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public PlanSums {
        Check.notNegative("shipments", shipments);
        Check.notNegative("missingUnits", missingUnits);
        Check.notNegative("costMinor", costMinor);
        Check.notNegative("metres", metres);
    }
}
