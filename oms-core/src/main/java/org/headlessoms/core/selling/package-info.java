/**
 * May this be sold to that buyer? Rules that orders and holds ask, whatever the stock says.
 */
@NullMarked
package org.headlessoms.core.selling;

import org.jspecify.annotations.NullMarked;
