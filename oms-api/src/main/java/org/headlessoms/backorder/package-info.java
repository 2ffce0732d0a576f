/**
 * The queue of order lines that wait for stock, per item. Whatever makes stock available serves it at once, highest
 * priority and then oldest first, a line partially if need be. What is available and not given, because its location was closed or
 * the orders are not in a queue, can be shared out among many of them at once.
 */
@NullMarked
package org.headlessoms.backorder;

import org.jspecify.annotations.NullMarked;
