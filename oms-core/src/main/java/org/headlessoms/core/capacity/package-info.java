/**
 * How many orders a location is given on a day. What an order counts for follows from the order alone; the limit is kept by a
 * guarded counter.
 */
@NullMarked
package org.headlessoms.core.capacity;

import org.jspecify.annotations.NullMarked;
