/**
 * Money in minor units of a currency. Arithmetic is exact: no floating point, no silent overflow, and parts of an
 * amount always sum to the amount.
 */
@NullMarked
package org.headlessoms.money;

import org.jspecify.annotations.NullMarked;
