/**
 * Small versioned documents that everything else refers to, and how they are named.
 */
@NullMarked
package org.headlessoms.reference;

import org.jspecify.annotations.NullMarked;
