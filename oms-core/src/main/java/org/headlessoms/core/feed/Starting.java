package org.headlessoms.core.feed;

import java.time.Instant;
import java.util.List;
import org.headlessoms.command.AlreadyExists;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.feed.ConsumerBucket;
import org.headlessoms.feed.ConsumerStarted;
import org.headlessoms.feed.StartConsumer;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.value.ConsumerId;

/** Decides {@link StartConsumer}, with the positions that its starting point is. */
record Starting(List<Long> positions) implements Handler<StartConsumer, ConsumerStarted> {

    @Override
    public ReadRequest reads(StartConsumer command, ReadRequest nothing) {
        return nothing.withReferences(ConsumerPlaces.keys(command.consumer()));
    }

    @Override
    public Decision<ConsumerStarted> decide(StartConsumer command, Reading reading, Change change) {
        ConsumerId consumer = command.consumer();
        if (!ConsumerPlaces.found(reading.snapshot(), consumer).isEmpty()) {
            return Decision.refuse(new AlreadyExists("consumer", consumer.value()));
        }
        for (int bucket = 0; bucket < positions.size(); bucket++) {
            change.put(new ConsumerBucket(
                    consumer, bucket, positions.get(bucket), Instant.EPOCH, Instant.EPOCH, List.of(), 1));
        }
        ConsumerStarted started = new ConsumerStarted(consumer, positions);
        change.stock(started);
        return Decision.accept(started);
    }
}
