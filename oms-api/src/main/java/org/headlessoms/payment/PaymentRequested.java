package org.headlessoms.payment;

import java.util.Objects;

/**
 * An operation was decided and will be sent to the gateway.
 *
 * @param operation the operation, with status NEW
 */
public record PaymentRequested(PaymentOperation operation) implements PaymentEvent {
    /** Refuses a missing operation. */
    public PaymentRequested {
        Objects.requireNonNull(operation, "operation");
    }
}
