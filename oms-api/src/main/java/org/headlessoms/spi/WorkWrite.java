package org.headlessoms.spi;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;
import org.headlessoms.check.Check;
import org.headlessoms.value.WorkId;

/** A change of the due work. */
public sealed interface WorkWrite {

    /**
     * Which work it changes.
     *
     * @return the work's id
     */
    WorkId id();

    /**
     * Schedule work, or schedule it anew: kind, subject, detail and due time are replaced, attempts start at 0, a lease
     * ends. New work has the item's token; of work that was there already the token goes up by one. So whoever leased
     * it before is fenced off and cannot complete what was scheduled after.
     *
     * @param item the work; its attempts and lease are ignored. Its token is one that work of this id never had: an id comes
     *     back after its work was completed, and a lease from before must not hold again
     */
    record Schedule(WorkItem item) implements WorkWrite {
        /** Refuses missing work. */
        public Schedule {
            Objects.requireNonNull(item, "item");
        }

        @Override
        public WorkId id() {
            return item.id();
        }
    }

    /**
     * Lease work: its token becomes {@code expectedToken + 1}, its attempts go up by one. A conflict if the token is not
     * the expected one or the work is gone.
     *
     * @param id the work
     * @param expectedToken the token it must have now
     * @param until how long the lease lasts
     */
    record Lease(WorkId id, long expectedToken, Instant until) implements WorkWrite {
        /**
         * Checks the token.
         *
         * @throws IllegalArgumentException if the token is negative
         */
        public Lease {
            Objects.requireNonNull(id, "id");
            Check.notNegative("expectedToken", expectedToken);
            Objects.requireNonNull(until, "until");
        }
    }

    /**
     * Work is done and gone. With a token it is fenced: a conflict if the work is gone or has another token. Without one
     * it is removed if it is there.
     *
     * @param id the work
     * @param token the token of the lease, if there is one
     */
    record Complete(WorkId id, OptionalLong token) implements WorkWrite {
        /** Refuses missing parts. */
        public Complete {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(token, "token");
        }
    }
}
