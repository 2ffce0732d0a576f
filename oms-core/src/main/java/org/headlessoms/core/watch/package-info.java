/**
 * Telling when watched stock runs low and when it is back.
 */
@NullMarked
package org.headlessoms.core.watch;

import org.jspecify.annotations.NullMarked;
