package org.headlessoms.spi;

/** What is counted in storage, because its limit has to hold under any concurrency. */
public enum CounterKind {
    /** Units that wait in the backorder queue: of an item, or of an item in a channel. */
    BACKORDERED,
    /** Units that wait for an item in orders that are less urgent than usual: others are put before them. */
    DEFERRED,
    /** Units of an item that a customer bought. */
    PURCHASED,
    /** Orders given to a location on a day, by the location's id and the day. */
    CAPACITY
}
