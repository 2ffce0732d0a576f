package org.headlessoms.preorder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.value.Sku;

/**
 * How an item is sold before it is released. Until then no unit of it is reserved or held, even if it is on hand: whoever orders
 * it with {@link org.headlessoms.order.AllocationPolicy#BACKORDER} waits in the queue. From the release date on the queue is
 * served, and once everybody who waited had a turn, the item is {@code released} and sold like any other.
 *
 * @param sku the item
 * @param releaseOn the first day, in UTC, on which it may be handed out
 * @param limit how many units may wait for it before it is released, 0 or more
 * @param released whether the queue had its turn
 * @param version how often it was written, from 1
 */
public record PreorderTerms(Sku sku, LocalDate releaseOn, long limit, boolean released, long version)
        implements Reference {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the limit is negative or the version below 1
     */
    public PreorderTerms {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(releaseOn, "releaseOn");
        Check.notNegative("limit", limit);
        Check.positive("version", version);
    }

    /**
     * The key of an item's terms.
     *
     * @param sku the item
     * @return the key
     */
    public static ReferenceKey key(Sku sku) {
        return ReferenceKey.of(ReferenceKind.PREORDER_TERMS, sku);
    }

    /**
     * The moment from which on the queue is served.
     *
     * @return the beginning of the release date, in UTC
     */
    public Instant opensAt() {
        return releaseOn.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /**
     * The terms after the queue had its turn.
     *
     * @return the terms, one version newer
     */
    public PreorderTerms release() {
        return new PreorderTerms(sku, releaseOn, limit, true, version + 1);
    }

    @Override
    public ReferenceKey key() {
        return key(sku);
    }
}
