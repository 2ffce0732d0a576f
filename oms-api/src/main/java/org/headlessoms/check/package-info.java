/**
 * Checks that every value runs in its constructor. Not exported: a wrong argument is a programming error and
 * surfaces as {@link java.lang.IllegalArgumentException}, so nobody outside needs these types.
 */
@NullMarked
package org.headlessoms.check;

import org.jspecify.annotations.NullMarked;
