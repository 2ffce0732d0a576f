/**
 * Which location ships what: a pure function from wanted units, a policy and stock levels to a plan. {@link
 * org.headlessoms.core.sourcing.Supply} says what can be had where, {@link org.headlessoms.core.sourcing.Planner} runs the
 * policy's steps over it: filter, rank, choose, and take unit by unit. Kits are had as complete sets or not at all.
 */
@NullMarked
package org.headlessoms.core.sourcing;

import org.jspecify.annotations.NullMarked;
