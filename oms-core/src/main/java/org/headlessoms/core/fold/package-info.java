/**
 * The order as the fold of its events: {@code apply(order, event) -> order}, one file per feature whose events change it.
 * Pure; the only place where an order changes.
 */
@NullMarked
package org.headlessoms.core.fold;

import org.jspecify.annotations.NullMarked;
