/**
 * Checkout holds: place, extend, release, expire.
 */
@NullMarked
package org.headlessoms.core.hold;

import org.jspecify.annotations.NullMarked;
