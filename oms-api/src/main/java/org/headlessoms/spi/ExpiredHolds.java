package org.headlessoms.spi;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.headlessoms.check.Check;
import org.headlessoms.value.Sku;

/**
 * Asks for holds that still keep units of an item though their time is over: whoever is short of that item may end them.
 *
 * @param skus the items; empty asks for nothing
 * @param at holds that expire at this moment or before
 * @param limit how many of each item at most, the longest expired first; at least 1
 */
public record ExpiredHolds(Set<Sku> skus, Instant at, int limit) {

    /** Asks for nothing. */
    public static final ExpiredHolds NONE = new ExpiredHolds(Set.of(), Instant.EPOCH, 1);

    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if the limit is below 1
     */
    public ExpiredHolds {
        skus = Set.copyOf(skus);
        Objects.requireNonNull(at, "at");
        Check.positive("limit", limit);
    }
}
