/**
 * Items, locations and changes of stock from outside.
 */
@NullMarked
package org.headlessoms.core.stock;

import org.jspecify.annotations.NullMarked;
