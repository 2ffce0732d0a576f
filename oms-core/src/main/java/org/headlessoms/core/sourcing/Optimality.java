package org.headlessoms.core.sourcing;

/**
 * How good a plan is by its policy's objective: in shipments, or in minor units of the cost model's currency.
 *
 * @param value what it takes
 * @param lowerBound what any plan takes at least, proven
 * @param exact whether it is proven to be the best one
 */
record Optimality(long value, long lowerBound, boolean exact) {}
