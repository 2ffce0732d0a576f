/**
 * Releasing, shipping and delivering, and buying labels from the carrier by the same rules as payments.
 */
@NullMarked
package org.headlessoms.core.fulfilment;

import org.jspecify.annotations.NullMarked;
