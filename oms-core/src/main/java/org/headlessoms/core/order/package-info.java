/**
 * Placing, cancelling and allocating orders.
 */
@NullMarked
package org.headlessoms.core.order;

import org.jspecify.annotations.NullMarked;
