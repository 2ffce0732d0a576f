/** Puts the parts together: one pipeline, the features' handlers, and a facade per feature over them. */
@NullMarked
package org.headlessoms.core.engine;

import org.jspecify.annotations.NullMarked;
