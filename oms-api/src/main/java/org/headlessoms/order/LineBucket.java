package org.headlessoms.order;

/** Where a unit of an order line stands. A unit is in exactly one bucket. */
public enum LineBucket {
    /** Ordered, not reserved, not waiting. */
    OPEN,
    /** Waiting in the backorder queue. */
    BACKORDERED,
    /** Reserved at a location. */
    RESERVED,
    /** Being picked and packed. */
    RELEASED,
    /** On its way or arrived. */
    SHIPPED,
    /** Will never ship. */
    CANCELLED
}
