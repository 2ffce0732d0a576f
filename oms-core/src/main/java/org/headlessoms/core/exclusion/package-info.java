/**
 * Excluding locations from the sourcing of an item for a while, and serving who waits when that ends. Whether a place may be used
 * is asked in {@code sourcing}.
 */
@NullMarked
package org.headlessoms.core.exclusion;

import org.jspecify.annotations.NullMarked;
