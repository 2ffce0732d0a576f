package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.Tenant;

/** Reads all buckets of a tenant's journal from position to position, as a consumer does. Not for several threads. */
final class JournalReader {

    private static final int LIMIT = 50;

    private final Storage storage;
    private final Tenant tenant;
    private final long[] positions = new long[Storage.JOURNAL_BUCKETS];

    JournalReader(Storage storage, Tenant tenant) {
        this.storage = storage;
        this.tenant = tenant;
    }

    /** Everything that has come since the last call. */
    List<RecordedEvent> more() {
        List<RecordedEvent> found = new ArrayList<>();
        for (int bucket = 0; bucket < positions.length; bucket++) {
            List<RecordedEvent> page;
            do {
                page = next(bucket);
                found.addAll(page);
            } while (!page.isEmpty());
        }
        return found;
    }

    private List<RecordedEvent> next(int bucket) {
        JournalPage page = storage.journal(tenant, bucket, positions[bucket], LIMIT);
        assertTrue(page.events().size() <= LIMIT, "a journal page must not be longer than asked for");
        if (page.events().isEmpty()) {
            assertEquals(positions[bucket], page.position(), "an empty page stays where it was");
        } else {
            assertTrue(page.position() > positions[bucket], "positions must ascend");
        }
        for (RecordedEvent event : page.events()) {
            assertEquals(bucket, Storage.bucketOf(event.stream()), () -> "the bucket of " + event.stream());
        }
        positions[bucket] = page.position();
        return page.events();
    }
}
