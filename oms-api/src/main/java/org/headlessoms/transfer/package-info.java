/**
 * Stock on its way from one location to another: requested (reserved where it is), shipped (in transit, and supply with a day
 * where it goes), received in whatever parts, and in the end either all there, cancelled, or lost with a reason. A unit that
 * was requested is always in exactly one of these.
 */
@NullMarked
package org.headlessoms.transfer;

import org.jspecify.annotations.NullMarked;
