package org.headlessoms.payment;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.OrderCommand;
import org.headlessoms.money.Money;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.OrderId;

/**
 * Give money back without goods coming back: goodwill, a charge that was wrong. Refused with
 * {@link RefundExceedsCaptured} above what was captured and not yet promised back.
 *
 * @param commandId the caller's id
 * @param orderId the order
 * @param amount how much, above zero
 * @param reason why, at most 8 KiB, may be empty
 */
public record RefundPayment(CommandId commandId, OrderId orderId, Money amount, String reason)
        implements OrderCommand<RefundGranted> {
    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public RefundPayment {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(orderId, "orderId");
        Check.require(amount.isPositive(), "amount must be above zero");
        Check.text("reason", reason);
    }
}
