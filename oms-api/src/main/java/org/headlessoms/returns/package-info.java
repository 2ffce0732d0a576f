/**
 * Goods on their way back: a return is authorised (RMA), received with a disposition per unit, and refunded with exactly
 * what was paid for those units. An order-level status never stands in the way: what decides is units shipped and not yet
 * returned.
 */
@NullMarked
package org.headlessoms.returns;

import org.jspecify.annotations.NullMarked;
