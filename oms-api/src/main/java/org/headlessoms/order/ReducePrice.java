package org.headlessoms.order;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.OrderCommand;
import org.headlessoms.money.Money;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;

/**
 * Let a customer pay less for what a line has not shipped yet: a price match, a late delivery. Touches money and nothing
 * else: units, reservations and the backorder queue stay as they are. What shipped already is given back with {@link
 * org.headlessoms.payment.RefundPayment}.
 *
 * <p>The line's tax goes down in the same proportion. Units that ship, are cancelled or come back later share what is left,
 * to the minor unit.
 *
 * <p>Refused with {@link PriceReductionTooLarge}, {@link org.headlessoms.command.CurrencyMismatch} or {@link
 * org.headlessoms.command.NotFound}.
 *
 * @param commandId the caller's id
 * @param orderId the order
 * @param lineId its line
 * @param amount how much less is to be paid in all, tax included, above zero
 * @param reason why, at most 8 KiB, may be empty
 */
public record ReducePrice(CommandId commandId, OrderId orderId, LineId lineId, Money amount, String reason)
        implements OrderCommand<PriceReduced> {
    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public ReducePrice {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(lineId, "lineId");
        Check.require(amount.isPositive(), "amount must be above zero");
        Check.text("reason", reason);
    }
}
