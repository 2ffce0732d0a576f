package org.headlessoms.fulfilment;

import java.time.Instant;
import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * The purchase of a shipment's labels from the carrier, and what is known of it.
 *
 * @param key the key the carrier recognises a repetition by: at most 64 characters, never changed
 * @param status what is known
 * @param requestedAt when it was decided
 * @param attempts how often an answer was waited for in vain
 * @param detail the carrier's reference or its reason to refuse, may be empty
 * @param needsAttention whether the engine gave up finding out
 */
public record LabelPurchase(
        String key, Status status, Instant requestedAt, int attempts, String detail, boolean needsAttention) {

    /** What is known of a purchase. {@link #BOUGHT} and {@link #REJECTED} are final. */
    public enum Status {
        /** Recorded. The carrier may or may not have been called. */
        NEW,
        /** The carrier was called and gave no definite answer. */
        UNKNOWN,
        /** The labels are bought. */
        BOUGHT,
        /** The carrier refused. */
        REJECTED
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the key is not an id
     */
    public LabelPurchase {
        Check.id("label key", key);
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(requestedAt, "requestedAt");
        Check.notNegative("attempts", attempts);
        Check.reference("detail", detail);
    }

    /**
     * A purchase not yet sent.
     *
     * @param key the carrier's key
     * @param now when it was decided
     * @return the purchase with status {@link Status#NEW}
     */
    public static LabelPurchase requested(String key, Instant now) {
        return new LabelPurchase(key, Status.NEW, now, 0, "", false);
    }

    /**
     * Whether the outcome is still open.
     *
     * @return true for {@link Status#NEW} and {@link Status#UNKNOWN}
     */
    public boolean isPending() {
        return status == Status.NEW || status == Status.UNKNOWN;
    }
}
