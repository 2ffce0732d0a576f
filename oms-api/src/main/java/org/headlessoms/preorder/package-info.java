/**
 * Selling what is not released yet: until its release date, orders for an item wait in the queue, up to a limit.
 */
@NullMarked
package org.headlessoms.preorder;

import org.jspecify.annotations.NullMarked;
