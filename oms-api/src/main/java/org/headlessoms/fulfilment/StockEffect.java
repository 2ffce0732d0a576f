package org.headlessoms.fulfilment;

import org.headlessoms.stock.StockBucket;

/** What becomes of units in the books that a location was to ship and does not. */
public enum StockEffect {
    /** They are gone: no longer on hand. */
    WRITTEN_OFF(StockBucket.OUTSIDE),
    /** They are there but broken. */
    FOUND_DAMAGED(StockBucket.DAMAGED),
    /**
     * Nobody knows: kept in quarantine until {@link org.headlessoms.stock.ChangeCondition} says what was found. A count of the
     * location counts them as on hand.
     */
    TO_BE_COUNTED(StockBucket.QUARANTINE),
    /** They are there and good: available again, though the location is not asked for them for a while. */
    UNTOUCHED(StockBucket.AVAILABLE);

    private final StockBucket bucket;

    StockEffect(StockBucket bucket) {
        this.bucket = bucket;
    }

    /**
     * Where the units go.
     *
     * @return the bucket
     */
    public StockBucket bucket() {
        return bucket;
    }
}
