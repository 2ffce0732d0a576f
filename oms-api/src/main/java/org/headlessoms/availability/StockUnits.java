package org.headlessoms.availability;

import org.headlessoms.check.Check;
import org.headlessoms.stock.StockCondition;

/**
 * Units on hand by what they are there for. Every unit is counted once, so they sum to what is on hand.
 *
 * @param available free to be held or reserved by somebody, though perhaps only for one channel
 * @param reserved promised to orders and not yet shipped
 * @param held kept for checkout holds whose time is not over
 * @param safety kept back as safety stock
 * @param quarantine waiting for an inspection
 * @param damaged broken
 */
public record StockUnits(long available, long reserved, long held, long safety, long quarantine, long damaged) {

    /** No units. */
    public static final StockUnits NONE = new StockUnits(0, 0, 0, 0, 0, 0);

    /**
     * Checks that no number is negative.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public StockUnits {
        Check.notNegative("available", available);
        Check.notNegative("reserved", reserved);
        Check.notNegative("held", held);
        Check.notNegative("safety", safety);
        Check.notNegative("quarantine", quarantine);
        Check.notNegative("damaged", damaged);
    }

    /**
     * Everything that is physically there.
     *
     * @return the sum of all parts
     */
    public long onHand() {
        return available + reserved + held + safety + quarantine + damaged;
    }

    /**
     * Units that are not sold because of the condition they are in.
     *
     * @param condition the condition
     * @return the units; 0 for {@link StockCondition#SELLABLE}
     */
    public long unavailable(StockCondition condition) {
        return switch (condition) {
            case SELLABLE -> 0;
            case QUARANTINE -> quarantine;
            case DAMAGED -> damaged;
        };
    }

    /**
     * These units and others.
     *
     * @param other the others
     * @return the sums
     */
    public StockUnits plus(StockUnits other) {
        return new StockUnits(
                available + other.available,
                reserved + other.reserved,
                held + other.held,
                safety + other.safety,
                quarantine + other.quarantine,
                damaged + other.damaged);
    }
}
