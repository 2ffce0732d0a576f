package org.headlessoms.payment;

import org.headlessoms.check.Check;
import org.headlessoms.money.Money;

/**
 * The customer gets money back without sending anything back. The refund operations follow it.
 *
 * @param amount how much, above zero
 * @param reason why
 */
public record RefundGranted(Money amount, String reason) implements PaymentEvent {
    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public RefundGranted {
        Check.require(amount.isPositive(), "amount must be above zero");
        Check.text("reason", reason);
    }
}
