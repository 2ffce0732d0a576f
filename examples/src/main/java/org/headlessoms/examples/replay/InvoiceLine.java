package org.headlessoms.examples.replay;

import java.time.Instant;

/**
 * A line of the file.
 *
 * @param invoice the invoice number
 * @param stockCode what it is about
 * @param description what people call that
 * @param quantity units, negative on credit notes and corrections
 * @param pence the unit price in pence
 * @param customer the customer's number, empty for a guest
 * @param at when it was booked
 */
record InvoiceLine(
        String invoice, String stockCode, String description, long quantity, long pence, String customer, Instant at) {

    private static final int PRODUCT_DIGITS = 5;

    /** Products have codes that start with five digits; postage, discounts, fees and the like have not. */
    boolean isProduct() {
        return stockCode.length() >= PRODUCT_DIGITS
                && stockCode.chars().limit(PRODUCT_DIGITS).allMatch(c -> c >= '0' && c <= '9');
    }

    /** No units were sold on a line without any; a price below zero corrects the books and sells nothing either. */
    boolean isSold() {
        return quantity > 0 && pence >= 0;
    }
}
