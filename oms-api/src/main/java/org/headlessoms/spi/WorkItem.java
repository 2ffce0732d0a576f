package org.headlessoms.spi;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.headlessoms.check.Check;
import org.headlessoms.value.WorkId;

/**
 * Something to do at a time: a hold to expire, an operation to recover. Whoever does it leases it first; the token of the
 * newest lease fences off everybody before.
 *
 * @param id its id, made from what it is about, so that scheduling it twice is scheduling it once
 * @param kind what is to be done
 * @param subject the order or hold it is about
 * @param detail what of the subject, e.g. an operation; may be empty
 * @param dueAt when
 * @param attempts how often it was leased
 * @param token the fencing token, one higher with every lease; where it begins is up to who schedules the work, see {@link
 *     WorkWrite.Schedule}
 * @param leasedUntil until when it is leased; {@link Instant#EPOCH} if it is not
 */
public record WorkItem(
        WorkId id,
        Kind kind,
        String subject,
        String detail,
        Instant dueAt,
        int attempts,
        long token,
        Instant leasedUntil) {

    /** What is to be done. */
    public enum Kind {
        /** Expire a hold. */
        HOLD_EXPIRY,
        /** Find out about a payment operation. */
        PAYMENT_RECOVERY,
        /** Find out about a label purchase. */
        LABEL_RECOVERY,
        /** Serve the backorder queue of an item. */
        BACKORDER_RELEASE,
        /** Serve the backorder queues of all items: a location or a channel may serve more of them than before. */
        BACKORDER_SWEEP,
        /** Take back promises at places where less is there than is promised. */
        STOCK_SHORTAGE,
        /** Look whether a watched item ran low or is back. */
        STOCK_WATCH,
        /** Compute the promise dates of those who wait for an item anew. */
        PROMISE_DATES,
        /** Serve those who pre-ordered an item, and then everybody. */
        ITEM_RELEASE;

        /** Every kind. */
        public static final Set<Kind> ALL = Set.of(values());
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the subject is not an id or a number is negative
     */
    public WorkItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Check.id("subject", subject);
        if (!detail.isEmpty()) {
            Check.id("detail", detail);
        }
        Objects.requireNonNull(dueAt, "dueAt");
        Check.notNegative("attempts", attempts);
        Check.notNegative("token", token);
        Objects.requireNonNull(leasedUntil, "leasedUntil");
    }

    /**
     * Work nobody has leased yet.
     *
     * @param id its id
     * @param kind what is to be done
     * @param subject what it is about
     * @param detail what of the subject, may be empty
     * @param dueAt when
     * @return the work
     */
    public static WorkItem due(WorkId id, Kind kind, String subject, String detail, Instant dueAt) {
        return new WorkItem(id, kind, subject, detail, dueAt, 0, 0, Instant.EPOCH);
    }

    /**
     * The same work as {@link WorkWrite.Lease} leaves it.
     *
     * @param until how long it is leased
     * @return the work with the next token, leased once more
     */
    public WorkItem leased(Instant until) {
        return new WorkItem(id, kind, subject, detail, dueAt, attempts + 1, token + 1, until);
    }

    /**
     * The same work with another fencing token.
     *
     * @param other the token, not negative
     * @return the work
     */
    public WorkItem withToken(long other) {
        return new WorkItem(id, kind, subject, detail, dueAt, attempts, other, leasedUntil);
    }
}
