/**
 * Checkout holds: units kept for a customer who is about to order. A hold ends exactly once: promoted to an order,
 * released, or expired.
 */
@NullMarked
package org.headlessoms.hold;

import org.jspecify.annotations.NullMarked;
