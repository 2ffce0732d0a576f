/**
 * Serving the queue of waiting order lines when stock becomes available.
 */
@NullMarked
package org.headlessoms.core.backorder;

import org.jspecify.annotations.NullMarked;
