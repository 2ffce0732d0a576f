package org.headlessoms.spi;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.headlessoms.check.Check;
import org.headlessoms.value.Sku;

/**
 * Asks for holds that still keep units of an item though their time is over: whoever is short of that item may end them.
 *
 * @param skus the items; empty asks for no holds
 * @param at holds that expire at this moment or before
 * @param limit how many of each item at most, the longest expired first; at least 1
 * @param summed items of which the units that all such holds keep are wanted, summed by place and without a limit
 */
public record ExpiredHolds(Set<Sku> skus, Instant at, int limit, Set<Sku> summed) {

    /** Asks for nothing. */
    public static final ExpiredHolds NONE = new ExpiredHolds(Set.of(), Instant.EPOCH, 1);

    /**
     * Copies the sets.
     *
     * @throws IllegalArgumentException if the limit is below 1
     */
    public ExpiredHolds {
        skus = Set.copyOf(skus);
        Objects.requireNonNull(at, "at");
        Check.positive("limit", limit);
        summed = Set.copyOf(summed);
    }

    /**
     * Asks for holds, not for sums.
     *
     * @param skus the items; empty asks for nothing
     * @param at holds that expire at this moment or before
     * @param limit how many of each item at most, the longest expired first; at least 1
     * @throws IllegalArgumentException if the limit is below 1
     */
    public ExpiredHolds(Set<Sku> skus, Instant at, int limit) {
        this(skus, at, limit, Set.of());
    }

    /**
     * Asks for sums, not for holds.
     *
     * @param summed the items; empty asks for nothing
     * @param at holds that expire at this moment or before
     * @return what is wanted
     */
    public static ExpiredHolds unitsOf(Set<Sku> summed, Instant at) {
        return new ExpiredHolds(Set.of(), at, 1, summed);
    }

    /**
     * Whether it asks for nothing.
     *
     * @return true if there is nothing to read
     */
    public boolean isEmpty() {
        return skus.isEmpty() && summed.isEmpty();
    }

    /** What either wants, at the moment of the other one unless that wants nothing. */
    ExpiredHolds plus(ExpiredHolds other) {
        if (other.equals(NONE)) {
            return this;
        }
        return new ExpiredHolds(
                Parts.union(skus, other.skus),
                other.isEmpty() ? at : other.at,
                Math.max(limit, other.limit),
                Parts.union(summed, other.summed));
    }

    /** The items that another one does not want. */
    ExpiredHolds minus(ExpiredHolds asked) {
        if (isEmpty()) {
            return this;
        }
        return new ExpiredHolds(Parts.difference(skus, asked.skus), at, limit, Parts.difference(summed, asked.summed));
    }
}
