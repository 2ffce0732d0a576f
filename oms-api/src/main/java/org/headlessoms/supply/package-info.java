/**
 * Dated supply: what is expected when, and what can be promised against it.
 */
@NullMarked
package org.headlessoms.supply;

import org.jspecify.annotations.NullMarked;
