package org.headlessoms.sourcing;

import org.headlessoms.check.Check;

/**
 * How good a plan is by its policy's objective: in shipments, or in minor units of the cost model's currency.
 *
 * @param value what it takes, at least 0
 * @param lowerBound what any plan takes at least, proven; 0 to {@code value}
 * @param exact whether it is proven to be the best one
 */
public record Optimality(long value, long lowerBound, boolean exact) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the value is negative or the bound is not between 0 and the value
     */
    public Optimality {
        Check.notNegative("value", value);
        Check.between("lowerBound", lowerBound, 0, value);
    }
}
