package org.headlessoms.core.feed;

import java.util.List;
import java.util.Optional;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.feed.ConsumerBucket;
import org.headlessoms.feed.ConsumerMoved;
import org.headlessoms.feed.MoveConsumer;
import org.headlessoms.feed.StartPoint;
import org.headlessoms.spi.ReadRequest;

/** Decides {@link MoveConsumer}, with the positions that its destination is. */
record Moving(List<Long> positions) implements Handler<MoveConsumer, ConsumerMoved> {

    @Override
    public ReadRequest reads(MoveConsumer command, ReadRequest nothing) {
        return nothing.withReferences(ConsumerPlaces.keys(command.consumer()));
    }

    @Override
    public Decision<ConsumerMoved> decide(MoveConsumer command, Reading reading, Change change) {
        List<ConsumerBucket> places = ConsumerPlaces.found(reading.snapshot(), command.consumer());
        Optional<Refusal> missing = ConsumerPlaces.missing(places, command.consumer());
        if (missing.isPresent()) {
            return Decision.refuse(missing.get());
        }
        places.forEach(
                place -> change.put(ConsumerPlaces.decided(place, destination(command, place), place.waiting())));
        ConsumerMoved moved = new ConsumerMoved(
                command.consumer(),
                places.stream().map(ConsumerBucket::position).toList(),
                places.stream().map(place -> destination(command, place)).toList(),
                command.reason());
        change.stock(moved);
        return Decision.accept(moved);
    }

    /** Whoever wants events of the last hour again does not want to lose those before that are still to come. */
    private long destination(MoveConsumer command, ConsumerBucket place) {
        long wanted = positions.get(place.bucket());
        return command.to().kind() == StartPoint.Kind.SINCE ? Math.min(wanted, place.position()) : wanted;
    }
}
