/**
 * The queue of order lines that wait for stock, per item. Whatever makes stock available serves its head in the same
 * commit, the urgent first and of those the oldest, a line partially if need be; a long queue is served on in steps, by the
 * caller's thread for a moment and then by due work. Until its turn comes, whoever orders meanwhile may take what is available.
 * What is available and not given, because its location was closed or the orders are not in a queue, can be shared out among
 * many of them at once.
 */
@NullMarked
package org.headlessoms.backorder;

import org.jspecify.annotations.NullMarked;
