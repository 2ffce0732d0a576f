/**
 * Returns: authorised, received with a disposition, refunded with exactly what was paid.
 */
@NullMarked
package org.headlessoms.core.returns;

import org.jspecify.annotations.NullMarked;
