package org.headlessoms.supply;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.value.Sku;

/**
 * How far the promise dates of a long backorder queue have been computed anew. Bookkeeping of the engine; nothing for a host.
 *
 * @param sku the item
 * @param cursor behind which entry to go on; empty if nothing is under way
 * @param ahead units that wait up to there
 * @param again whether something moved meanwhile, so that it has to begin again at its end
 * @param version how often it was written, from 1
 */
public record PromiseRun(Sku sku, Optional<String> cursor, long ahead, boolean again, long version)
        implements Reference {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public PromiseRun {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(cursor, "cursor");
        Check.notNegative("ahead", ahead);
        Check.notNegative("version", version);
    }

    /**
     * The key of an item's run.
     *
     * @param sku the item
     * @return the key
     */
    public static ReferenceKey key(Sku sku) {
        return ReferenceKey.of(ReferenceKind.PROMISE_RUN, sku);
    }

    @Override
    public ReferenceKey key() {
        return key(sku);
    }
}
