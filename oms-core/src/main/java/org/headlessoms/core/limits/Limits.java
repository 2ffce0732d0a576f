package org.headlessoms.core.limits;

/**
 * How much one command or query may ask for. Above a limit it is refused with
 * {@link org.headlessoms.command.LimitExceeded}. Immutable.
 *
 * @param orderLines lines of an order or a hold, and charges of an order
 * @param quantity units of one line
 * @param unitPriceMinor price of one unit or amount of one charge, in minor units
 * @param tenders tenders of an order
 * @param receiptLines lines of a receipt of stock
 * @param serials serial numbers named by one shipment or one receipt of a return
 * @param availabilitySkus items of one availability query
 * @param syncLines lines of a chunk of a source, and of a count
 */
public record Limits(
        int orderLines,
        long quantity,
        long unitPriceMinor,
        int tenders,
        int receiptLines,
        int serials,
        int availabilitySkus,
        int syncLines) {

    /**
     * Checks that each limit allows something.
     *
     * @throws IllegalArgumentException if a limit is below 1
     */
    public Limits {
        if (orderLines < 1
                || quantity < 1
                || unitPriceMinor < 1
                || tenders < 1
                || receiptLines < 1
                || serials < 1
                || availabilitySkus < 1
                || syncLines < 1) {
            throw new IllegalArgumentException("limits must be at least 1");
        }
    }

    /**
     * 500 lines, 1,000,000 units a line, 10^12 minor units a unit, 20 tenders, 500 lines a receipt, 1,000 serial
     * numbers, 10,000 items a query, 500 lines a chunk or a count.
     *
     * @return the default limits
     */
    public static Limits defaults() {
        return new Limits(500, 1_000_000, 1_000_000_000_000L, 20, 500, 1_000, 10_000, 500);
    }

    /**
     * With another number of order lines.
     *
     * @param value the limit
     * @return the changed limits
     */
    public Limits withOrderLines(int value) {
        return new Limits(value, quantity, unitPriceMinor, tenders, receiptLines, serials, availabilitySkus, syncLines);
    }

    /**
     * With another quantity of a line.
     *
     * @param value the limit
     * @return the changed limits
     */
    public Limits withQuantity(long value) {
        return new Limits(
                orderLines, value, unitPriceMinor, tenders, receiptLines, serials, availabilitySkus, syncLines);
    }

    /**
     * With another unit price.
     *
     * @param value the limit, in minor units
     * @return the changed limits
     */
    public Limits withUnitPriceMinor(long value) {
        return new Limits(orderLines, quantity, value, tenders, receiptLines, serials, availabilitySkus, syncLines);
    }

    /**
     * With another number of tenders.
     *
     * @param value the limit
     * @return the changed limits
     */
    public Limits withTenders(int value) {
        return new Limits(
                orderLines, quantity, unitPriceMinor, value, receiptLines, serials, availabilitySkus, syncLines);
    }

    /**
     * With another number of receipt lines.
     *
     * @param value the limit
     * @return the changed limits
     */
    public Limits withReceiptLines(int value) {
        return new Limits(orderLines, quantity, unitPriceMinor, tenders, value, serials, availabilitySkus, syncLines);
    }

    /**
     * With another number of serial numbers.
     *
     * @param value the limit
     * @return the changed limits
     */
    public Limits withSerials(int value) {
        return new Limits(
                orderLines, quantity, unitPriceMinor, tenders, receiptLines, value, availabilitySkus, syncLines);
    }

    /**
     * With another number of items of an availability query.
     *
     * @param value the limit
     * @return the changed limits
     */
    public Limits withAvailabilitySkus(int value) {
        return new Limits(orderLines, quantity, unitPriceMinor, tenders, receiptLines, serials, value, syncLines);
    }

    /**
     * With another number of lines of a chunk or a count.
     *
     * @param value the limit
     * @return the changed limits
     */
    public Limits withSyncLines(int value) {
        return new Limits(
                orderLines, quantity, unitPriceMinor, tenders, receiptLines, serials, availabilitySkus, value);
    }
}
