package org.headlessoms.feed;

import java.util.List;
import java.util.Objects;
import org.headlessoms.event.StreamId;
import org.headlessoms.value.ConsumerId;

/**
 * Streams that wait for a failed event are tried again.
 *
 * @param consumer whose
 * @param streams which, sorted; none if none was waiting
 */
public record StreamsRetried(ConsumerId consumer, List<StreamId> streams) implements FeedEvent {
    /** Copies the list. */
    public StreamsRetried {
        Objects.requireNonNull(consumer, "consumer");
        streams = List.copyOf(streams);
    }
}
