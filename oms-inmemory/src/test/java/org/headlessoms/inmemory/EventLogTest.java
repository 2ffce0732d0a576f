package org.headlessoms.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.headlessoms.contract.Samples;
import org.headlessoms.event.Event;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.OrderId;
import org.junit.jupiter.api.Test;

class EventLogTest {

    private static final int WRITERS = 4;
    private static final int EVENTS = 50_000;
    private static final Event FACT = Samples.events().get(0);

    private final EventLog log = new EventLog();

    @Test
    void writersOfOneBucketLoseNothingAndKeepTheirOrder() {
        List<StreamId> streams = streamsOfOneBucket();
        Together.run(WRITERS, thread -> {
            IntStream.rangeClosed(1, EVENTS).forEach(version -> log.publish(event(streams.get(thread), version)));
            return thread;
        });
        JournalPage page = log.page(Storage.bucketOf(streams.get(0)), 0, Integer.MAX_VALUE);
        assertThat(page.position()).isEqualTo(WRITERS * EVENTS);
        for (StreamId stream : streams) {
            long[] versions = page.events().stream()
                    .filter(event -> event.stream().equals(stream))
                    .mapToLong(RecordedEvent::version)
                    .toArray();
            assertThat(versions).hasSize(EVENTS).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void positionsCountFromOneAndStayWhereThereIsNothingMore() {
        StreamId stream = streamsOfOneBucket().get(0);
        int bucket = Storage.bucketOf(stream);
        IntStream.rangeClosed(1, 3).forEach(version -> log.publish(event(stream, version)));
        assertThat(log.page(bucket, 0, 2).position()).isEqualTo(2);
        assertThat(log.page(bucket, 2, 2)).isEqualTo(new JournalPage(List.of(event(stream, 3)), 3));
        assertThat(log.page(bucket, 3, 2)).isEqualTo(new JournalPage(List.of(), 3));
        assertThat(log.page(bucket, 99, 2)).isEqualTo(new JournalPage(List.of(), 99));
    }

    private static RecordedEvent event(StreamId stream, long version) {
        return new RecordedEvent(stream, version, CommandId.of("c-1"), Samples.NOW, FACT);
    }

    private static List<StreamId> streamsOfOneBucket() {
        return IntStream.range(0, 1000)
                .mapToObj(i -> StreamId.of(OrderId.of("order-" + i)))
                .filter(stream -> Storage.bucketOf(stream) == 5)
                .limit(WRITERS)
                .toList();
    }
}
