/**
 * Sharing scarce stock out among many waiting orders at once. Three steps: choose which orders to complete ({@code MostOrders}),
 * plan them with the same planner as ever and the others from what is left, and keep the result only if it is better than one by
 * one.
 *
 * <p>Without kits and with the same places for all, the units given at a priority do not depend on which orders are completed: of
 * each item it is the smaller of what is wanted and what is there. So choosing the most orders priority by priority is best over
 * all priorities too.
 */
@NullMarked
package org.headlessoms.core.batch;

import org.jspecify.annotations.NullMarked;
