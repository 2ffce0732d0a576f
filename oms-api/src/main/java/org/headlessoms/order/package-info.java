/**
 * The order: one aggregate of lines, charges, payments, fulfilments, shipments and returns, and the fold of its events.
 * Its status is derived from those parts and never stored on its own, so it cannot contradict them.
 */
@NullMarked
package org.headlessoms.order;

import org.jspecify.annotations.NullMarked;
