/**
 * Releasing, shipping and delivering; sourcing again what a location does not ship; and buying labels from the carrier by the same rules as payments.
 */
@NullMarked
package org.headlessoms.core.fulfilment;

import org.jspecify.annotations.NullMarked;
