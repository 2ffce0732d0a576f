package org.headlessoms.core.feed;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.event.StreamId;
import org.headlessoms.feed.ConsumerBucket;
import org.headlessoms.feed.RetryStreams;
import org.headlessoms.feed.StreamNotWaiting;
import org.headlessoms.feed.StreamsRetried;
import org.headlessoms.feed.WaitingStream;
import org.headlessoms.spi.ReadRequest;

/** Decides {@link RetryStreams}. */
final class Retrying implements Handler<RetryStreams, StreamsRetried> {

    @Override
    public ReadRequest reads(RetryStreams command, ReadRequest nothing) {
        return nothing.withReferences(ConsumerPlaces.keys(command.consumer()));
    }

    @Override
    public Decision<StreamsRetried> decide(RetryStreams command, Reading reading, Change change) {
        List<ConsumerBucket> places = ConsumerPlaces.found(reading.snapshot(), command.consumer());
        List<StreamId> waiting = places.stream().flatMap(Retrying::waiting).toList();
        Optional<Refusal> refusal = ConsumerPlaces.missing(places, command.consumer())
                .or(() -> command.streams().stream()
                        .filter(stream -> !waiting.contains(stream))
                        .findFirst()
                        .map(stream -> new StreamNotWaiting(command.consumer(), stream)));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Set<StreamId> wanted = new HashSet<>(command.streams().isEmpty() ? waiting : command.streams());
        places.stream()
                .filter(place -> waiting(place).anyMatch(wanted::contains))
                .forEach(place -> change.put(retried(place, wanted, change.now())));
        StreamsRetried retried =
                new StreamsRetried(command.consumer(), wanted.stream().sorted().toList());
        change.stock(retried);
        return Decision.accept(retried);
    }

    private static Stream<StreamId> waiting(ConsumerBucket place) {
        return place.waiting().stream().map(WaitingStream::stream);
    }

    private static ConsumerBucket retried(ConsumerBucket place, Set<StreamId> wanted, Instant now) {
        List<WaitingStream> waiting = place.waiting().stream()
                .map(one -> wanted.contains(one.stream()) ? dueAt(one, now) : one)
                .toList();
        return ConsumerPlaces.decided(place, place.position(), waiting);
    }

    /** As if its event had not been tried yet. */
    static WaitingStream dueAt(WaitingStream old, Instant now) {
        return new WaitingStream(old.stream(), old.next(), old.last(), 0, Optional.of(now), old.since(), old.reason());
    }
}
