package org.headlessoms.order;

/** What happens to units that cannot be reserved when an order is placed. */
public enum AllocationPolicy {
    /** The whole order is refused. */
    ALL_OR_NOTHING,
    /** They stay open until {@link AllocateOrder} is sent. */
    PARTIAL,
    /** They wait in the backorder queue and are reserved as soon as stock comes in. */
    BACKORDER
}
