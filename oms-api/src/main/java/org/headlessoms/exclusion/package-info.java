/**
 * Locations that ship an item no more for a while, because they said that they have none or cannot.
 */
@NullMarked
package org.headlessoms.exclusion;

import org.jspecify.annotations.NullMarked;
