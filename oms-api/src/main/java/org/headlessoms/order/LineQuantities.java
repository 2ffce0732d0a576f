package org.headlessoms.order;

import org.headlessoms.check.Check;

/**
 * How many units of a line stand where. The buckets always sum:
 * {@code ordered = open + backordered + reserved + released + shipped + cancelled}; of the shipped units some are
 * delivered and some returned.
 *
 * @param ordered units ordered, at least 1
 * @param open neither reserved nor waiting
 * @param backordered waiting in the backorder queue
 * @param reserved reserved at a location
 * @param released being picked and packed
 * @param shipped left a location
 * @param cancelled will never ship
 * @param delivered shipped and arrived, at most shipped
 * @param returned shipped and received back, at most shipped
 */
public record LineQuantities(
        long ordered,
        long open,
        long backordered,
        long reserved,
        long released,
        long shipped,
        long cancelled,
        long delivered,
        long returned) {

    /**
     * Checks that the buckets sum.
     *
     * @throws IllegalArgumentException if they do not, or one is negative
     */
    public LineQuantities {
        Check.positive("ordered", ordered);
        Check.notNegative("open", open);
        Check.notNegative("backordered", backordered);
        Check.notNegative("reserved", reserved);
        Check.notNegative("released", released);
        Check.notNegative("shipped", shipped);
        Check.notNegative("cancelled", cancelled);
        Check.require(
                ordered == open + backordered + reserved + released + shipped + cancelled,
                "line buckets must sum to ordered");
        Check.require(delivered >= 0 && delivered <= shipped, "delivered must be 0 to shipped");
        Check.require(returned >= 0 && returned <= shipped, "returned must be 0 to shipped");
    }

    /**
     * The units in one bucket.
     *
     * @param bucket the bucket
     * @return units in it
     */
    public long in(LineBucket bucket) {
        return switch (bucket) {
            case OPEN -> open;
            case BACKORDERED -> backordered;
            case RESERVED -> reserved;
            case RELEASED -> released;
            case SHIPPED -> shipped;
            case CANCELLED -> cancelled;
        };
    }

    /**
     * The quantities after units went from one bucket to another.
     *
     * @param from the bucket they leave
     * @param to the bucket they enter
     * @param quantity how many, 0 or more
     * @return the changed quantities
     * @throws IllegalArgumentException if the bucket holds fewer
     */
    public LineQuantities move(LineBucket from, LineBucket to, long quantity) {
        Check.notNegative("quantity", quantity);
        return new LineQuantities(
                ordered,
                open + change(LineBucket.OPEN, from, to, quantity),
                backordered + change(LineBucket.BACKORDERED, from, to, quantity),
                reserved + change(LineBucket.RESERVED, from, to, quantity),
                released + change(LineBucket.RELEASED, from, to, quantity),
                shipped + change(LineBucket.SHIPPED, from, to, quantity),
                cancelled + change(LineBucket.CANCELLED, from, to, quantity),
                delivered,
                returned);
    }

    /**
     * The quantities after shipped units arrived.
     *
     * @param quantity how many
     * @return the changed quantities
     * @throws IllegalArgumentException if more arrive than shipped
     */
    public LineQuantities deliver(long quantity) {
        return new LineQuantities(
                ordered, open, backordered, reserved, released, shipped, cancelled, delivered + quantity, returned);
    }

    /**
     * The quantities after shipped units were received back.
     *
     * @param quantity how many
     * @return the changed quantities
     * @throws IllegalArgumentException if more come back than shipped
     */
    public LineQuantities giveBack(long quantity) {
        return new LineQuantities(
                ordered, open, backordered, reserved, released, shipped, cancelled, delivered, returned + quantity);
    }

    /**
     * Units that have neither shipped nor been cancelled.
     *
     * @return what is still to do
     */
    public long unfinished() {
        return open + backordered + reserved + released;
    }

    /**
     * Units that shipped and have not come back.
     *
     * @return what the customer has or will have
     */
    public long returnable() {
        return shipped - returned;
    }

    private static long change(LineBucket bucket, LineBucket from, LineBucket to, long quantity) {
        return (bucket == to ? quantity : 0) - (bucket == from ? quantity : 0);
    }
}
