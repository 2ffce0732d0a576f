package org.headlessoms.spi;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.money.Money;

/** What a payment gateway answered. When in doubt, it is {@link Unknown}: never guess a decline. */
public sealed interface PaymentAnswer {

    /**
     * The gateway did it.
     *
     * @param reference the gateway's reference, at most 255 characters
     * @param amount how much it did; an authorisation may be for less than was asked
     * @param expiresAt until when an authorisation can be captured, if the gateway says so
     */
    record Approved(String reference, Money amount, Optional<Instant> expiresAt) implements PaymentAnswer {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the reference is too long or the amount negative
         */
        public Approved {
            Check.reference("reference", reference);
            Check.require(!amount.isNegative(), "amount must not be negative");
            Objects.requireNonNull(expiresAt, "expiresAt");
        }
    }

    /**
     * The gateway refused, for good: nothing was done and nothing will be under this key.
     *
     * @param code the gateway's reason, at most 255 characters
     */
    record Declined(String code) implements PaymentAnswer {
        /**
         * Checks the code.
         *
         * @throws IllegalArgumentException if the code is too long
         */
        public Declined {
            Check.reference("code", code);
        }
    }

    /**
     * Nobody knows: a timeout, a broken connection, an answer that cannot be read, "pending".
     *
     * @param reason what went wrong, without personal data, at most 255 characters
     */
    record Unknown(String reason) implements PaymentAnswer {
        /**
         * Checks the reason.
         *
         * @throws IllegalArgumentException if the reason is too long
         */
        public Unknown {
            Check.reference("reason", reason);
        }
    }
}
