package org.headlessoms.core.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headlessoms.command.NotFound;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.feed.ConsumerBucket;
import org.headlessoms.feed.EventSkipped;
import org.headlessoms.feed.SkipEvent;
import org.headlessoms.feed.StreamNotWaiting;
import org.headlessoms.feed.WaitingStream;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Storage;

/** Decides {@link SkipEvent}. */
final class Skipping implements Handler<SkipEvent, EventSkipped> {

    @Override
    public ReadRequest reads(SkipEvent command, ReadRequest nothing) {
        return nothing.withReferences(Set.of(key(command)));
    }

    @Override
    public Decision<EventSkipped> decide(SkipEvent command, Reading reading, Change change) {
        Optional<ConsumerBucket> place = reading.snapshot().reference(key(command), ConsumerBucket.class);
        if (place.isEmpty()) {
            return Decision.refuse(new NotFound("consumer", command.consumer().value()));
        }
        if (place.get().waiting().stream().noneMatch(waiting -> isMeant(waiting, command))) {
            return Decision.refuse(new StreamNotWaiting(command.consumer(), command.stream()));
        }
        change.put(skipped(place.get(), command, change.now()));
        EventSkipped skipped =
                new EventSkipped(command.consumer(), command.stream(), command.version(), command.reason());
        change.stock(skipped);
        return Decision.accept(skipped);
    }

    private static ConsumerBucket skipped(ConsumerBucket place, SkipEvent command, Instant now) {
        List<WaitingStream> waiting = place.waiting().stream()
                .flatMap(one -> isMeant(one, command) ? rest(one, now) : Stream.of(one))
                .toList();
        return ConsumerPlaces.decided(place, place.position(), waiting);
    }

    private static Stream<WaitingStream> rest(WaitingStream waiting, Instant now) {
        return WaitingStreams.next(waiting).map(next -> Retrying.dueAt(next, now)).stream();
    }

    private static boolean isMeant(WaitingStream waiting, SkipEvent command) {
        return waiting.stream().equals(command.stream()) && waiting.next() == command.version();
    }

    private static ReferenceKey key(SkipEvent command) {
        return ConsumerBucket.key(command.consumer(), Storage.bucketOf(command.stream()));
    }
}
