package org.headlessoms.stock;

/** Where a unit of stock can be. A unit is in exactly one bucket, so the buckets of a level always sum to its on-hand. */
public enum StockBucket {
    /** Not here: at a supplier, a customer, between two locations, or gone. Never part of a level. */
    OUTSIDE,
    /** Free to be held or reserved. */
    AVAILABLE,
    /** Promised to an order or a transfer, until they ship or are cancelled. */
    RESERVED,
    /** Kept for a checkout hold, until it is promoted, released or expires. */
    HELD,
    /** Kept back as safety stock. */
    SAFETY,
    /** Here, but waiting for an inspection. */
    QUARANTINE,
    /** Here, but broken. */
    DAMAGED
}
