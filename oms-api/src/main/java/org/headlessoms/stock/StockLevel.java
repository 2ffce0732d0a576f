package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * How much of an item a location has, by bucket. No bucket is ever negative.
 *
 * @param key the item and the place
 * @param available units free to be held or reserved
 * @param reserved units promised to orders and not yet shipped
 * @param held units kept for checkout holds
 * @param safety units kept back as safety stock
 * @param quarantine units waiting for an inspection
 * @param damaged broken units
 */
public record StockLevel(
        StockKey key, long available, long reserved, long held, long safety, long quarantine, long damaged) {

    /**
     * Checks that no bucket is negative.
     *
     * @throws IllegalArgumentException if a bucket is negative
     */
    public StockLevel {
        Objects.requireNonNull(key, "key");
        Check.notNegative("available", available);
        Check.notNegative("reserved", reserved);
        Check.notNegative("held", held);
        Check.notNegative("safety", safety);
        Check.notNegative("quarantine", quarantine);
        Check.notNegative("damaged", damaged);
    }

    /**
     * The level of a key that never had stock.
     *
     * @param key the item and the place
     * @return all buckets zero
     */
    public static StockLevel empty(StockKey key) {
        return new StockLevel(key, 0, 0, 0, 0, 0, 0);
    }

    /**
     * Everything that is physically there: the sum of all buckets.
     *
     * @return units on hand
     */
    public long onHand() {
        return available + reserved + held + safety + quarantine + damaged;
    }

    /**
     * The units in one bucket.
     *
     * @param bucket any bucket but {@link StockBucket#OUTSIDE}
     * @return units in it
     * @throws IllegalArgumentException for {@link StockBucket#OUTSIDE}
     */
    public long in(StockBucket bucket) {
        return switch (bucket) {
            case OUTSIDE -> throw new IllegalArgumentException("OUTSIDE is not part of a level");
            case AVAILABLE -> available;
            case RESERVED -> reserved;
            case HELD -> held;
            case SAFETY -> safety;
            case QUARANTINE -> quarantine;
            case DAMAGED -> damaged;
        };
    }
}
