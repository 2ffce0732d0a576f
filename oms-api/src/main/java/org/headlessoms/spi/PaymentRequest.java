package org.headlessoms.spi;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.money.Money;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Tenant;

/**
 * What a payment gateway is asked to do.
 *
 * @param key the key by which a repetition is recognised: the same request always carries the same key, 1 to 64 characters
 *     of {@code [A-Za-z0-9._:-]}
 * @param tenant whose money
 * @param orderId the order, for the customer's statement
 * @param kind what to do
 * @param token the tender's token; kept out of {@link #toString()}
 * @param amount how much, above zero; for a void what is left of the authorisation
 * @param reference the gateway's reference of what this builds on: of the authorisation for a capture or void, of the
 *     capture for a refund; empty for an authorisation
 */
public record PaymentRequest(
        String key,
        Tenant tenant,
        OrderId orderId,
        PaymentOperation.Kind kind,
        String token,
        Money amount,
        Optional<String> reference) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the key is not an id or the amount not above zero
     */
    public PaymentRequest {
        Check.id("key", key);
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(token, "token");
        Check.require(amount.isPositive(), "amount must be above zero");
        Objects.requireNonNull(reference, "reference");
    }

    @Override
    public String toString() {
        return "PaymentRequest[" + key + ", " + kind + ", " + amount + "]";
    }
}
