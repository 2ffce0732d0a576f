package org.headlessoms.reference;

/** The kinds of references. */
public enum ReferenceKind {
    /** An item's master data. */
    ITEM,
    /** A location's master data. */
    LOCATION,
    /** A sales channel and the stock it may use. */
    CHANNEL,
    /** Where an item is sold. */
    ASSORTMENT,
    /** How much of an item one customer may buy. */
    PURCHASE_LIMIT,
    /** A lot of an item. */
    LOT,
    /** A unit of an item with a number of its own. */
    SERIAL,
    /** Units of an item that are expected at a location on a day. */
    EXPECTED_SUPPLY,
    /** How an item is sold before it is released. */
    PREORDER_TERMS,
    /** Stock on its way from one location to another. */
    TRANSFER,
    /** How far promise dates have been computed anew. */
    PROMISE_RUN,
    /** Units of an item that a location keeps back. */
    SAFETY_STOCK,
    /** How many units of an item may wait. */
    BACKORDER_LIMIT,
    /** How far the backorder queue of an item was looked at. */
    BACKORDER_RELEASE,
    /** A shortage of an item at a place. */
    STOCK_SHORTAGE,
    /** What another system last said about an item at a place. */
    SOURCE_STOCK,
    /** How far the search for what a snapshot did not mention has come. */
    SNAPSHOT_SWEEP,
    /** The newest snapshot of another system that is complete at a location. */
    LATEST_SNAPSHOT,
    /** Thresholds of an item at a location. */
    STOCK_WATCH,
    /** A location that ships an item no more for a while. */
    SOURCING_EXCLUSION,
    /** Where a consumer is in a bucket of the journal. */
    CONSUMER_BUCKET
}
