package org.headlessoms.verify;

import java.util.Objects;

/**
 * Something stored that contradicts what it was computed from.
 *
 * @param code which rule is broken
 * @param subject what it is about, e.g. {@code ORDER/1001 line 2} or {@code SKU-1@main}
 * @param expected what was computed
 * @param actual what is stored
 * @param cause what the difference means, in a sentence
 */
public record Difference(Code code, String subject, String expected, String actual, String cause) {

    /** Which rule is broken. */
    public enum Code {
        /** A stock level is not the fold of its ledger. */
        LEVEL_IS_NOT_LEDGER,
        /** Reserved stock is not what orders have reserved and released and transfers are to ship there. */
        RESERVED_IS_NOT_ORDERS,
        /** Held stock is not what the active holds keep there. */
        HELD_IS_NOT_HOLDS,
        /** A stored order is not the fold of its journal. */
        ORDER_IS_NOT_JOURNAL,
        /** An order's journal has a gap or does not fold at all. */
        JOURNAL_BROKEN,
        /** The backorder queue is not what the orders wait for. */
        QUEUE_IS_NOT_BACKORDERED,
        /** Expected supply is not what transfers have in transit. */
        SUPPLY_IS_NOT_TRANSFERS,
        /** What a transfer shipped and did not receive is not what the ledger says. */
        TRANSFER_IS_NOT_LEDGER,
        /** A transfer is not what its last event says. */
        TRANSFER_IS_NOT_JOURNAL,
        /** A unit with a serial number is not with the order line that says so, or is with one that does not. */
        SERIAL_IS_NOT_ORDERS,
        /** A unit with a serial number is not what its last event says. */
        SERIAL_IS_NOT_JOURNAL,
        /** A counter is not what the orders add up to. */
        COUNTER_IS_NOT_ORDERS,
        /** The parts of an order's money do not sum. */
        MONEY_DOES_NOT_SUM
    }

    /** Refuses missing parts. */
    public Difference {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(cause, "cause");
    }
}
