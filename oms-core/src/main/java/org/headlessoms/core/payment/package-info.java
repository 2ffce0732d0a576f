/**
 * Talking to the payment gateway. The call is made after the commit that recorded the operation and settled by a second
 * commit; whatever is not a definite answer stays unknown and is asked for later by the same key.
 */
@NullMarked
package org.headlessoms.core.payment;

import org.jspecify.annotations.NullMarked;
