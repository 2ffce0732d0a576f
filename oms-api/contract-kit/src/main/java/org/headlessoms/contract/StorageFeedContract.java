package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.OrderId;
import org.junit.jupiter.api.Test;

/** Whoever follows the journal while others write gets every event once, each stream in order. */
public abstract class StorageFeedContract extends StorageSuite {

    private static final int WRITERS = Threads.COUNT;
    private static final int COMMITS = 40;

    /** For authors. */
    protected StorageFeedContract() {}

    @Test
    void aReaderThatFollowsEightWritersGetsEveryEventOnce() {
        List<RecordedEvent> seen = follow(thread -> {
            for (int i = 0; i < COMMITS; i++) {
                shop.committed(newOrders("t" + thread + "-" + i));
            }
        });
        assertComplete(seen);
        assertEquals(WRITERS * COMMITS * 7, seen.size());
    }

    @Test
    void aReaderThatFollowsOneBusyBucketGetsEveryEventOnce() {
        List<String> ids = idsOfOneBucket(WRITERS * 2);
        List<RecordedEvent> seen = follow(thread -> {
            long version = 0;
            for (int i = 0; i < COMMITS; i++) {
                long next = version + 1 + (i + thread) % 4;
                shop.committed(shop.change()
                        .order(Samples.order(ids.get(thread)).atVersion(next), version)
                        .order(Samples.order(ids.get(thread + WRITERS)).atVersion(next), version));
                version = next;
            }
        });
        assertComplete(seen);
        long stored = shop.orders().stream().mapToLong(order -> order.version()).sum();
        assertEquals(stored, seen.size());
    }

    @Test
    void aReaderThatFollowsBatchesGetsEveryEventOnce() {
        List<RecordedEvent> seen = follow(thread -> {
            for (int i = 0; i < COMMITS / 4; i++) {
                List<ChangeSet> batch = new ArrayList<>();
                for (int j = 0; j < 4; j++) {
                    batch.add(newOrders("t" + thread + "-" + i + "-" + j).build());
                }
                shop.storage().commitAll(batch);
            }
        });
        assertComplete(seen);
        assertEquals(WRITERS * COMMITS * 7, seen.size());
    }

    /** What one reader saw that began before the writers and ended after them. */
    private List<RecordedEvent> follow(Writer writer) {
        AtomicInteger writing = new AtomicInteger(WRITERS);
        List<List<RecordedEvent>> seen = Threads.together(WRITERS + 1, thread -> {
            if (thread == WRITERS) {
                return readWhile(writing);
            }
            try {
                writer.write(thread);
                return List.<RecordedEvent>of();
            } finally {
                writing.decrementAndGet();
            }
        });
        return seen.get(WRITERS);
    }

    private List<RecordedEvent> readWhile(AtomicInteger writing) {
        JournalReader reader = shop.journal();
        List<RecordedEvent> seen = new ArrayList<>();
        while (writing.get() > 0) {
            seen.addAll(reader.more());
        }
        seen.addAll(reader.more());
        return seen;
    }

    /** One order of four events and three of one, in different streams. */
    private ChangeSetBuilder newOrders(String name) {
        return shop.change(name)
                .order(Samples.order(name + "-a").atVersion(4), 0)
                .insert(Samples.order(name + "-b"))
                .insert(Samples.order(name + "-c"))
                .insert(Samples.order(name + "-d"));
    }

    private void assertComplete(List<RecordedEvent> seen) {
        assertEquals(seen.size(), new HashSet<>(seen).size(), "no event may come twice");
        Map<StreamId, Long> last = new HashMap<>();
        for (RecordedEvent event : seen) {
            long before = last.getOrDefault(event.stream(), 0L);
            assertEquals(before + 1, event.version(), () -> "the next version of " + event.stream());
            last.put(event.stream(), event.version());
        }
        shop.orders().forEach(order -> assertEquals(order.version(), last.get(StreamId.of(order.id()))));
        assertEquals(shop.journal().more().size(), seen.size(), "as many as a reader finds who comes later");
    }

    private static List<String> idsOfOneBucket(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; ids.size() < count; i++) {
            String id = "order-" + i;
            if (Storage.bucketOf(StreamId.of(OrderId.of(id))) == 5) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** What one of the writing threads does. */
    private interface Writer {
        void write(int thread);
    }
}
