package org.headlessoms.payment;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.OrderCommand;
import org.headlessoms.money.Money;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.OperationId;
import org.headlessoms.value.OrderId;

/**
 * Say what became of an operation that the engine could not find out: somebody looked it up at the gateway.
 *
 * @param commandId the caller's id
 * @param orderId the order
 * @param operationId the operation, still pending
 * @param executed whether the gateway did it
 * @param amount what it did, not negative; ignored unless executed
 * @param reference the gateway's reference, may be empty
 * @param reason who found out and how, 1 to 255 characters
 */
public record ResolvePayment(
        CommandId commandId,
        OrderId orderId,
        OperationId operationId,
        boolean executed,
        Money amount,
        String reference,
        String reason)
        implements OrderCommand<PaymentSettled> {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the amount is negative or there is no reason
     */
    public ResolvePayment {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(operationId, "operationId");
        Check.require(!amount.isNegative(), "amount must not be negative");
        Check.reference("reference", reference);
        Check.text("reason", reason, 255);
        Check.require(!reason.isBlank(), "reason must not be empty");
    }
}
