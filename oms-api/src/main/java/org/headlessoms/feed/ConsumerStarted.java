package org.headlessoms.feed;

import java.util.List;
import java.util.Objects;
import org.headlessoms.value.ConsumerId;

/**
 * There is a new consumer.
 *
 * @param consumer its name
 * @param positions where it begins, one position for each bucket
 */
public record ConsumerStarted(ConsumerId consumer, List<Long> positions) implements FeedEvent {
    /** Copies the list. */
    public ConsumerStarted {
        Objects.requireNonNull(consumer, "consumer");
        positions = List.copyOf(positions);
    }
}
