/**
 * Money from and to the customer: tenders, the operations asked of the payment gateway, and what is known of their
 * outcome. An operation is recorded before the gateway is called and keeps its key on every try; what is not known for
 * sure stays {@code UNKNOWN} until the gateway was asked.
 */
@NullMarked
package org.headlessoms.payment;

import org.jspecify.annotations.NullMarked;
