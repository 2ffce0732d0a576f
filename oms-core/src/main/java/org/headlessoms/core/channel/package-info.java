/**
 * Defining channels, what may be sold in them, and moving units into and out of their ring-fences.
 */
@NullMarked
package org.headlessoms.core.channel;

import org.jspecify.annotations.NullMarked;
