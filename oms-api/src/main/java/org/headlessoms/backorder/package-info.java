/**
 * The queue of order lines that wait for stock, per item. Whatever makes stock available serves it at once, highest
 * priority and then oldest first, a line partially if need be.
 */
@NullMarked
package org.headlessoms.backorder;

import org.jspecify.annotations.NullMarked;
