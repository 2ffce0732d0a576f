package org.headlessoms.payment;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.OperationId;

/**
 * The gateway was called or asked and gave no definite answer; it will be asked again.
 *
 * @param operationId the operation
 * @param attempts how often that happened so far, at least 1
 * @param detail what went wrong, without personal data, may be empty
 */
public record PaymentUnknown(OperationId operationId, int attempts, String detail) implements PaymentEvent {
    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if the count is below 1
     */
    public PaymentUnknown {
        Objects.requireNonNull(operationId, "operationId");
        Check.positive("attempts", attempts);
        Check.reference("detail", detail);
    }
}
