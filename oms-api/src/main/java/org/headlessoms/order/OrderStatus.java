package org.headlessoms.order;

/** Where an order stands as a whole, derived from its parts. It informs; it never forbids anything. */
public enum OrderStatus {
    /** Placed; an authorisation is on its way or its outcome is unknown. */
    PENDING_PAYMENT,
    /** Accepted; nothing has left yet. */
    OPEN,
    /** Some units left, others are still to do. */
    PARTIALLY_SHIPPED,
    /** Nothing is left to do, but not everything has arrived. */
    SHIPPED,
    /** Nothing is left to do, and everything arrived; an order without lines is here once its charges are due. */
    DELIVERED,
    /** Nothing will ship, but an authorisation has still to be given up or its outcome is unknown. */
    CANCELLING,
    /** Nothing shipped and nothing will. */
    CANCELLED
}
