/**
 * Counts and corrections of what the books say is there.
 */
@NullMarked
package org.headlessoms.core.count;

import org.jspecify.annotations.NullMarked;
