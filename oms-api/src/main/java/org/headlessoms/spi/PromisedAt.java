package org.headlessoms.spi;

import java.util.Set;
import org.headlessoms.check.Check;
import org.headlessoms.stock.StockKey;

/**
 * Asks for the orders, transfers and holds that units of a level are promised to, by its ledger: an order or a transfer that
 * the reserved bucket gained more for than it lost, an active hold that the held bucket did. Asked only when less is there than is promised, so it may
 * take as long as the level's ledger is.
 *
 * @param keys the levels; empty asks for nothing
 * @param limit how many orders, transfers and holds each of each level at most, the newest first; at least 1
 */
public record PromisedAt(Set<StockKey> keys, int limit) {

    /** Asks for nothing. */
    public static final PromisedAt NOTHING = new PromisedAt(Set.of(), 1);

    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if the limit is below 1
     */
    public PromisedAt {
        keys = Set.copyOf(keys);
        Check.positive("limit", limit);
    }

    /** What either wants. */
    PromisedAt plus(PromisedAt other) {
        if (other.equals(NOTHING)) {
            return this;
        }
        return new PromisedAt(Parts.union(keys, other.keys), Math.max(limit, other.limit));
    }

    /** The levels that another one does not want. */
    PromisedAt minus(PromisedAt asked) {
        if (keys.isEmpty()) {
            return this;
        }
        return new PromisedAt(Parts.difference(keys, asked.keys), limit);
    }
}
