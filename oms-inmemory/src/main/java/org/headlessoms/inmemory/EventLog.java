package org.headlessoms.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.Storage;

/** A tenant's events: by stream, and in the buckets of the journal. A position is an event's place in its bucket, from 1. */
final class EventLog {

    private static final int STREAM_CHUNK = 4;
    private static final int BUCKET_CHUNK = 256;

    private final ConcurrentMap<StreamId, AppendOnlyLog<RecordedEvent>> streams = new ConcurrentHashMap<>();
    private final List<AppendOnlyLog<RecordedEvent>> buckets = Stream.generate(
                    () -> new AppendOnlyLog<RecordedEvent>(BUCKET_CHUNK))
            .limit(Storage.JOURNAL_BUCKETS)
            .toList();

    /** The version of a stream's last event: versions have no gaps, so it is their number. */
    long version(StreamId stream) {
        return Optional.ofNullable(streams.get(stream)).map(AppendOnlyLog::size).orElse(0);
    }

    /** Appends to the event's stream; the caller holds its stripe. */
    void append(RecordedEvent event) {
        streams.computeIfAbsent(event.stream(), stream -> new AppendOnlyLog<>(STREAM_CHUNK))
                .append(event);
    }

    /**
     * Shows an event to the readers of the journal. The caller still holds the stripe of the stream, which keeps the
     * stream's order; the bucket's own lock keeps streams of one bucket apart.
     */
    void publish(RecordedEvent event) {
        AppendOnlyLog<RecordedEvent> bucket = buckets.get(Storage.bucketOf(event.stream()));
        synchronized (bucket) {
            bucket.append(event);
        }
    }

    List<RecordedEvent> stream(StreamId stream, long after, int limit) {
        return Optional.ofNullable(streams.get(stream))
                .map(log -> log.slice(after, limit))
                .orElse(List.of());
    }

    long end(int bucket) {
        return buckets.get(bucket).size();
    }

    JournalPage page(int bucket, long after, int limit) {
        List<RecordedEvent> events = buckets.get(bucket).slice(after, limit);
        return new JournalPage(events, after + events.size());
    }
}
