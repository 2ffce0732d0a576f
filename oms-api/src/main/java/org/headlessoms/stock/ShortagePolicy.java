package org.headlessoms.stock;

/** What to do if less is there than is promised to orders and holds. */
public enum ShortagePolicy {
    /** Refuse to book it. */
    REFUSE,
    /** Book it, take promises back, the newest first, and keep a record of the shortage. */
    RECORD
}
