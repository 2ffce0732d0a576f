/**
 * Answers what there is of an item, from storage or from what was read of it a short time ago. What can be sold is not computed
 * here: it is the supply that reservations are planned from, of stock as a reservation would find it.
 */
@NullMarked
package org.headlessoms.core.availability;

import org.jspecify.annotations.NullMarked;
