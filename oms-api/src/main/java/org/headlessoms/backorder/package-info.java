/**
 * The queue of order lines that wait for stock, per item. Whatever makes stock available serves its head in the same
 * commit, the urgent first and of those the oldest, a line partially if need be; a long queue is served on in steps, by the
 * caller's thread for a moment and then by due work. Until its turn comes, whoever orders meanwhile may take what is available.
 */
@NullMarked
package org.headlessoms.backorder;

import org.jspecify.annotations.NullMarked;
