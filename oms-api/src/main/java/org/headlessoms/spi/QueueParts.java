package org.headlessoms.spi;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.check.Check;
import org.headlessoms.value.Sku;

/**
 * Parts of backorder queues that are wanted, with the orders that wait there. An adapter stops at the limit: a queue may be
 * very long.
 *
 * @param skus the items
 * @param limit how many entries of each queue at most, the first in the order of service; at least 1
 * @param after of the queue of its item only entries behind its place are wanted, whether it still waits or not; empty to
 *     begin at the head of all queues
 */
public record QueueParts(Set<Sku> skus, int limit, Optional<BackorderEntry> after) {

    /** Asks for nothing. */
    public static final QueueParts NONE = new QueueParts(Set.of(), 1, Optional.empty());

    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if the limit is below 1
     */
    public QueueParts {
        skus = Set.copyOf(skus);
        Check.positive("queueLimit", limit);
        Objects.requireNonNull(after, "after");
    }

    /**
     * Where to begin in a queue.
     *
     * @param sku its item
     * @return the entry behind which to begin; empty to begin at the head
     */
    public Optional<BackorderEntry> after(Sku sku) {
        return after.filter(last -> last.sku().equals(sku));
    }

    QueueParts plus(QueueParts other) {
        if (other.equals(NONE)) {
            return this;
        }
        return new QueueParts(Parts.union(skus, other.skus), Math.max(limit, other.limit), other.after.or(() -> after));
    }

    QueueParts minus(QueueParts asked) {
        if (skus.isEmpty()) {
            return this;
        }
        return new QueueParts(Parts.difference(skus, asked.skus), limit, after);
    }
}
