package org.headlessoms.core.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.feed.ConsumerBucket;
import org.headlessoms.feed.WaitingStream;

/** The streams that wait in a bucket, while it is delivered. Pure, and for one thread. */
final class WaitingStreams {

    private final Map<StreamId, WaitingStream> byStream = new LinkedHashMap<>();

    WaitingStreams(List<WaitingStream> stored) {
        stored.forEach(this::put);
    }

    List<WaitingStream> all() {
        return List.copyOf(byStream.values());
    }

    List<WaitingStream> due(Instant now) {
        return byStream.values().stream().filter(waiting -> waiting.isDue(now)).toList();
    }

    boolean contains(StreamId stream) {
        return byStream.containsKey(stream);
    }

    boolean isFull() {
        return byStream.size() == ConsumerBucket.MOST_WAITING;
    }

    /** An event lines up behind its stream. In a replay it may be one from before what failed. */
    void lineUp(RecordedEvent event) {
        byStream.computeIfPresent(
                event.stream(),
                (stream, old) -> new WaitingStream(
                        stream,
                        Math.min(old.next(), event.version()),
                        Math.max(old.last(), event.version()),
                        old.tries(),
                        old.retryAt(),
                        old.since(),
                        old.reason()));
    }

    /** The event its stream waited for is through; without effect if it did not wait. */
    void handled(RecordedEvent event) {
        find(event.stream())
                .ifPresent(old -> next(old).ifPresentOrElse(this::put, () -> byStream.remove(old.stream())));
    }

    /** What is left of a waiting stream without the event it waits for. */
    static Optional<WaitingStream> next(WaitingStream old) {
        return old.next() == old.last()
                ? Optional.empty()
                : Optional.of(new WaitingStream(
                        old.stream(), old.next() + 1, old.last(), 0, old.retryAt(), old.since(), old.reason()));
    }

    /** One more try in vain; the caller knows that there is room. */
    void failed(RecordedEvent event, List<Duration> pauses, Instant now, String reason) {
        Optional<WaitingStream> old = find(event.stream());
        int tries = old.map(WaitingStream::tries).orElse(0) + 1;
        put(new WaitingStream(
                event.stream(),
                event.version(),
                old.map(WaitingStream::last).orElse(event.version()),
                tries,
                tries > pauses.size() ? Optional.empty() : Optional.of(now.plus(pauses.get(tries - 1))),
                old.map(WaitingStream::since).orElse(now),
                reason));
    }

    boolean isParked(StreamId stream) {
        return find(stream).filter(WaitingStream::isParked).isPresent();
    }

    private Optional<WaitingStream> find(StreamId stream) {
        return Optional.ofNullable(byStream.get(stream));
    }

    private void put(WaitingStream waiting) {
        byStream.put(waiting.stream(), waiting);
    }
}
