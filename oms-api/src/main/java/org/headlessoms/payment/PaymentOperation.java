package org.headlessoms.payment;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.money.Money;
import org.headlessoms.value.OperationId;
import org.headlessoms.value.TenderId;

/**
 * One thing asked of the payment gateway, and what is known of it.
 *
 * @param id its id within the order
 * @param tender the tender it belongs to
 * @param kind what was asked
 * @param amount how much was asked for, above zero
 * @param on the operation it builds on: a capture or void its authorisation, a refund its capture
 * @param key the key the gateway recognises a repetition by: at most 64 characters, never changed
 * @param status what is known
 * @param settled how much was done: zero unless {@link Status#SUCCEEDED}
 * @param reference the gateway's own reference, empty until known
 * @param expiresAt until when an authorisation can be captured, if the gateway said so
 * @param requestedAt when it was decided
 * @param attempts how often an answer was waited for in vain
 * @param detail a decline code or the reason why nothing is known, may be empty
 * @param needsAttention whether the engine gave up finding out, so that a person has to
 */
public record PaymentOperation(
        OperationId id,
        TenderId tender,
        Kind kind,
        Money amount,
        Optional<OperationId> on,
        String key,
        Status status,
        Money settled,
        String reference,
        Optional<Instant> expiresAt,
        Instant requestedAt,
        int attempts,
        String detail,
        boolean needsAttention) {

    /** What can be asked of a gateway. */
    public enum Kind {
        /** Set an amount aside on the customer's account. */
        AUTHORIZE,
        /** Take an amount that was set aside. */
        CAPTURE,
        /** Give up what is left of an authorisation. */
        VOID,
        /** Give captured money back. */
        REFUND
    }

    /** What is known of an operation. All but {@link #NEW} and {@link #UNKNOWN} are final. */
    public enum Status {
        /** Recorded. The gateway may or may not have been called. */
        NEW,
        /** The gateway was called and gave no definite answer. */
        UNKNOWN,
        /** The gateway did it. */
        SUCCEEDED,
        /** The gateway refused it. */
        DECLINED,
        /** It is proven that the gateway never did it and never will. */
        NOT_EXECUTED;

        /**
         * Whether the outcome is known for good.
         *
         * @return true for a final status
         */
        public boolean isFinal() {
            return this != NEW && this != UNKNOWN;
        }
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the amount is not above zero or the key is too long
     */
    public PaymentOperation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(tender, "tender");
        Objects.requireNonNull(kind, "kind");
        Check.require(amount.isPositive(), "operation amount must be above zero");
        Objects.requireNonNull(on, "on");
        Check.id("operation key", key);
        Objects.requireNonNull(status, "status");
        Check.require(!settled.isNegative(), "settled must not be negative");
        Check.reference("reference", reference);
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(requestedAt, "requestedAt");
        Check.notNegative("attempts", attempts);
        Check.reference("detail", detail);
    }

    /**
     * A new operation, not yet sent.
     *
     * @param id its id within the order
     * @param tender the tender it belongs to
     * @param kind what is asked
     * @param amount how much, above zero
     * @param on the operation it builds on
     * @param key the gateway's key
     * @param now when it was decided
     * @return the operation with status {@link Status#NEW}
     */
    public static PaymentOperation requested(
            OperationId id,
            TenderId tender,
            Kind kind,
            Money amount,
            Optional<OperationId> on,
            String key,
            Instant now) {
        Money nothing = Money.zero(amount.currency());
        return new PaymentOperation(
                id, tender, kind, amount, on, key, Status.NEW, nothing, "", Optional.empty(), now, 0, "", false);
    }

    /**
     * Whether the operation may still happen or have happened.
     *
     * @return true for {@link Status#NEW} and {@link Status#UNKNOWN}
     */
    public boolean isPending() {
        return !status.isFinal();
    }

    /**
     * Whether the gateway did it.
     *
     * @return true for {@link Status#SUCCEEDED}
     */
    public boolean isSucceeded() {
        return status == Status.SUCCEEDED;
    }
}
