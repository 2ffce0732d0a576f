/** The door of the engine: its builder. */
@NullMarked
package org.headlessoms.core;

import org.jspecify.annotations.NullMarked;
