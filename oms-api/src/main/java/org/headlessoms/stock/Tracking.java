package org.headlessoms.stock;

/** How finely units of an item are told apart. */
public enum Tracking {
    /** All units are alike. */
    NONE,
    /** Units of a lot are alike; each lot has stock of its own and may have an expiry date. */
    LOT,
    /** Each unit has a number of its own, captured when it ships and when it comes back. */
    SERIAL
}
