package org.headlessoms.stock;

/** What state units on hand are in that nobody has reserved. */
public enum StockCondition {
    /** Good to sell. */
    SELLABLE(StockBucket.AVAILABLE),
    /** To be looked at before it is sold again. */
    QUARANTINE(StockBucket.QUARANTINE),
    /** Not to be sold. */
    DAMAGED(StockBucket.DAMAGED);

    private final StockBucket bucket;

    StockCondition(StockBucket bucket) {
        this.bucket = bucket;
    }

    /**
     * Where units in this condition are counted.
     *
     * @return the bucket
     */
    public StockBucket bucket() {
        return bucket;
    }
}
