/**
 * Goods on their way to the customer: a fulfilment tells a location what to pick and pack, a shipment is what left it, in
 * one or more parcels. A location may say that it will not ship, or cannot find what it was to pick: then the books follow, and the
 * units are sourced again from elsewhere. Shipping label purchases follow the same rules as payments: recorded first, called after, never
 * guessed.
 */
@NullMarked
package org.headlessoms.fulfilment;

import org.jspecify.annotations.NullMarked;
