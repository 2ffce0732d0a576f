/**
 * Kits: put apart into components when they are ordered or held, which then live as lines of their own.
 */
@NullMarked
package org.headlessoms.core.kit;

import org.jspecify.annotations.NullMarked;
