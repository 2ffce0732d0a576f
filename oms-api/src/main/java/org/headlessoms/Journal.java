package org.headlessoms;

import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.Storage;

/**
 * All events of the tenant, in fixed buckets. Within a bucket the events of one stream come in the order of their versions;
 * every committed event comes once it is committed, and none is ever skipped. Safe for use by several threads.
 */
public interface Journal {

    /**
     * Reads a bucket.
     *
     * @param bucket 0 to {@link Storage#JOURNAL_BUCKETS} - 1
     * @param after the position reached before, 0 to begin with
     * @param limit how many events at most, 1 to 1,000
     * @return the events, and the position to go on from
     */
    JournalPage read(int bucket, long after, int limit);
}
