package org.headlessoms.payment;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.OperationId;

/**
 * The engine stopped asking: a person has to find out and send {@link ResolvePayment}.
 *
 * @param operationId the operation
 * @param detail why
 */
public record PaymentAttentionNeeded(OperationId operationId, String detail) implements PaymentEvent {
    /** Refuses missing parts. */
    public PaymentAttentionNeeded {
        Objects.requireNonNull(operationId, "operationId");
        Check.reference("detail", detail);
    }
}
