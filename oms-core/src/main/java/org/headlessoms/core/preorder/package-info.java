/**
 * Pre-orders: whoever waits for an item that is not released is served first when it is.
 */
@NullMarked
package org.headlessoms.core.preorder;

import org.jspecify.annotations.NullMarked;
