package org.headlessoms.sourcing;

import org.headlessoms.check.Check;

/**
 * How good a plan is by its policy's objective: in shipments, or in minor units of the cost model's currency.
 *
 * @param value what it takes, at least 0
 * @param lowerBound what any plan takes at least, proven; at most the value
 * @param exact whether it is proven to be the best one
 */
public record Optimality(long value, long lowerBound, boolean exact) {
    /**
     * Checks the bound.
     *
     * @throws IllegalArgumentException if it is negative or above the value
     */
    public Optimality {
        Check.notNegative("lowerBound", lowerBound);
        Check.require(lowerBound <= value, "a lower bound must not be above the value");
    }
}
