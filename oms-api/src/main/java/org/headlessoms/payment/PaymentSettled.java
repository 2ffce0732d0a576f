package org.headlessoms.payment;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.money.Money;
import org.headlessoms.value.OperationId;

/**
 * The outcome of an operation is known for good.
 *
 * @param operationId the operation
 * @param status a final status
 * @param amount what was done, zero unless it succeeded; an authorisation may be for less than was asked
 * @param reference the gateway's reference, may be empty
 * @param expiresAt until when an authorisation can be captured, if the gateway said so
 * @param detail a decline code, or who resolved it and why, may be empty
 */
public record PaymentSettled(
        OperationId operationId,
        PaymentOperation.Status status,
        Money amount,
        String reference,
        Optional<Instant> expiresAt,
        String detail)
        implements PaymentEvent {
    /**
     * Checks the status.
     *
     * @throws IllegalArgumentException if the status is not final
     */
    public PaymentSettled {
        Objects.requireNonNull(operationId, "operationId");
        Check.require(status.isFinal(), "status must be final");
        Check.require(!amount.isNegative(), "amount must not be negative");
        Check.reference("reference", reference);
        Objects.requireNonNull(expiresAt, "expiresAt");
        Check.reference("detail", detail);
    }
}
