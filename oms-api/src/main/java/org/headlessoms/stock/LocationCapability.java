package org.headlessoms.stock;

/** What a location can do for an order. */
public enum LocationCapability {
    /** It sends parcels. */
    SHIP,
    /** It hands goods over to customers. */
    PICK_UP
}
