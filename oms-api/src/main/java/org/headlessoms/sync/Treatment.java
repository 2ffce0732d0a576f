package org.headlessoms.sync;

/** What was done about a line of a source. */
public enum Treatment {
    /** The books say so already. */
    UNCHANGED,
    /** The books say so now. */
    CHANGED,
    /** The books say so now, and promises were or have to be taken back. */
    SHORT,
    /** Skipped: this version, or a newer one, was applied before. */
    OLDER,
    /** Refused: the item is not defined. */
    UNKNOWN_ITEM,
    /** Refused: the location is not defined. */
    UNKNOWN_LOCATION,
    /** Refused: the lot is not defined, or is missing, or the item is not kept by lots. */
    WRONG_LOT,
    /** Refused: a kit has no stock of its own. */
    KIT,
    /** Refused: more units than one line may have. */
    TOO_MUCH
}
