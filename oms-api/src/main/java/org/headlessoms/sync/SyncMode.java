package org.headlessoms.sync;

/** What the numbers of a source mean. */
public enum SyncMode {
    /** Units that are physically there. */
    SNAPSHOT,
    /** Units that came or left. */
    DELTA
}
