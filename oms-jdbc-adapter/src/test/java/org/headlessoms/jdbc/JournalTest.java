package org.headlessoms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.jdbc.Shop.NOON;
import static org.headlessoms.jdbc.Shop.change;
import static org.headlessoms.jdbc.Shop.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.jdbc.Shop.ChangeBuilder;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;
import org.headlessoms.value.WorkId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody who reads the journal from position to position misses an event, whatever the writers do meanwhile. */
class JournalTest {

    private static final int WRITERS = 8;
    private static final int READERS = 2;
    private static final int CHANGES = 60;
    private static final int STREAMS = 5;

    private final Tenant tenant = TestDatabase.newTenant();

    @ParameterizedTest
    @EnumSource
    void readersBesideSlowAndFailingWritersGetEverythingOnceAndInOrder(TestDatabase database)
            throws InterruptedException {
        Storage storage = database.storage();
        Storage slow = TestDatabase.open(stalling(database));
        AtomicInteger writing = new AtomicInteger(WRITERS);
        AtomicLong events = new AtomicLong();
        List<Map<Integer, List<RecordedEvent>>> read = Together.run(WRITERS + READERS, thread -> () -> {
            if (thread < WRITERS) {
                events.addAndGet(write(slow, thread));
                writing.decrementAndGet();
                return Map.of();
            }
            return readWhile(storage, writing, thread);
        });
        List<Map<Integer, List<RecordedEvent>>> readers = read.subList(WRITERS, WRITERS + READERS);
        assertThat(readers.get(0)).isEqualTo(readers.get(1));
        List<RecordedEvent> all =
                readers.get(0).values().stream().flatMap(List::stream).toList();
        assertThat(all).hasSize((int) events.get());
        Map<StreamId, List<Long>> versions = all.stream()
                .collect(Collectors.groupingBy(
                        RecordedEvent::stream, Collectors.mapping(RecordedEvent::version, Collectors.toList())));
        assertThat(versions).hasSize(WRITERS * STREAMS);
        versions.forEach((stream, found) -> {
            assertThat(found).isSorted().doesNotHaveDuplicates().startsWith(1L).endsWith((long) found.size());
            assertThat(storage.stream(tenant, stream, 0, 1_000)).hasSize(found.size());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aPageThatIsNotFullIsTheEnd(TestDatabase database) {
        Storage storage = database.storage();
        StreamId stream = StreamId.of(OrderId.of("o1"));
        int bucket = Storage.bucketOf(stream);
        storage.commit(change(tenant, "c1").order(order("o1", 5), 0).build());
        JournalPage first = storage.journal(tenant, bucket, 0, 3);
        assertThat(versions(first)).containsExactly(1L, 2L, 3L);
        storage.commit(change(tenant, "c2").order(order("o1", 7), 5).build());
        JournalPage second = storage.journal(tenant, bucket, first.position(), 10);
        assertThat(versions(second)).containsExactly(4L, 5L, 6L, 7L);
        JournalPage third = storage.journal(tenant, bucket, second.position(), 10);
        assertThat(third).isEqualTo(new JournalPage(List.of(), second.position()));
        assertThat(versions(storage.journal(tenant, bucket, 0, 10))).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @ParameterizedTest
    @EnumSource
    void aBucketIsInTheOrderOfTimeButNeverAgainstAStream(TestDatabase database) {
        Storage storage = database.storage();
        List<StreamId> streams = streamsOfOneBucket(3);
        int bucket = Storage.bucketOf(streams.get(0));
        storage.commit(change(tenant, "c1")
                .at(NOON.plusMillis(20))
                .event(streams.get(2), 1)
                .build());
        storage.commit(change(tenant, "c2")
                .at(NOON.plusMillis(30))
                .event(streams.get(0), 1)
                .build());
        storage.commit(change(tenant, "c3")
                .at(NOON.plusMillis(10))
                .event(streams.get(1), 1)
                .build());
        // Decided by a process whose clock is behind.
        storage.commit(change(tenant, "c4")
                .at(NOON)
                .event(streams.get(2), 2)
                .event(streams.get(2), 3)
                .build());
        storage.commit(change(tenant, "c5")
                .at(NOON.plusMillis(40))
                .event(streams.get(1), 2)
                .build());
        assertThat(storage.journal(tenant, bucket, 0, 10).events())
                .extracting(event -> streams.indexOf(event.stream()) + "/" + event.version())
                .containsExactly("1/1", "2/1", "2/2", "2/3", "0/1", "1/2");
        assertThat(storage.stream(tenant, streams.get(2), 1, 1).get(0).recordedAt())
                .isEqualTo(NOON);
    }

    private static List<StreamId> streamsOfOneBucket(int count) {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> StreamId.of(Sku.of("sku" + i)))
                .filter(stream -> Storage.bucketOf(stream) == 3)
                .limit(count)
                .toList();
    }

    private static List<Long> versions(JournalPage page) {
        return page.events().stream().map(RecordedEvent::version).toList();
    }

    /** Every third commit is slow, every fifth change is refused after its events were inserted. */
    private int write(Storage storage, int writer) {
        int written = 0;
        long[] versions = new long[STREAMS];
        for (int i = 0; i < CHANGES; i++) {
            ChangeBuilder change = change(tenant, writer + "." + i);
            for (int stream = 0; stream <= i % STREAMS; stream++) {
                change.event(StreamId.of(Sku.of("s" + writer + "." + stream)), versions[stream] + 1);
            }
            if (i % 5 == 3) {
                change.work(new WorkWrite.Complete(WorkId.of("none"), OptionalLong.of(1)));
                assertThat(storage.commit(change.build())).isInstanceOf(CommitResult.Conflict.class);
            } else {
                assertThat(storage.commit(change.build())).isEqualTo(new CommitResult.Committed());
                for (int stream = 0; stream <= i % STREAMS; stream++) {
                    versions[stream]++;
                    written++;
                }
            }
        }
        return written;
    }

    private Map<Integer, List<RecordedEvent>> readWhile(Storage storage, AtomicInteger writing, int limit) {
        Map<Integer, List<RecordedEvent>> read = new HashMap<>();
        long[] positions = new long[Storage.JOURNAL_BUCKETS];
        boolean last;
        do {
            last = writing.get() == 0;
            for (int bucket = 0; bucket < positions.length; bucket++) {
                JournalPage page;
                do {
                    page = storage.journal(tenant, bucket, positions[bucket], limit);
                    positions[bucket] = page.position();
                    read.computeIfAbsent(bucket, number -> new ArrayList<>()).addAll(page.events());
                } while (!page.events().isEmpty());
            }
        } while (!last);
        return read;
    }

    private static Wiretap stalling(TestDatabase database) {
        AtomicInteger commits = new AtomicInteger();
        return new Wiretap(database.dataSource()).onCommit(OpenTransaction.until(() -> {
            int number = commits.incrementAndGet();
            if (number % 3 == 0) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(number % 20));
            }
        }));
    }
}
