/**
 * The optimum, proven: which locations to open so that everything that is needed is found at the least cost. This is the
 * fixed-charge problem with a limit per item and location; the fewest shipments are its case with a charge of one each.
 *
 * <p>Branch and bound over the set of open locations. Given the set, the cheapest assignment is to fill each item by unit cost.
 * The bound is Lagrangian: with a price per item instead of its demand, each location decides for itself whether it is worth
 * its charge. Prices are improved by subgradient steps; what they say is a valid bound at any time, so rounding in them cannot
 * make a result wrong. Plain arrays of numbers, no allocation per step, the same result on every machine.
 */
@NullMarked
package org.headlessoms.core.sourcing.exact;

import org.jspecify.annotations.NullMarked;
