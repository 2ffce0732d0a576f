/**
 * How much one command may ask for, and how much is kept in memory. A limit is configuration; going above it is a refusal.
 */
@NullMarked
package org.headlessoms.core.limits;

import org.jspecify.annotations.NullMarked;
