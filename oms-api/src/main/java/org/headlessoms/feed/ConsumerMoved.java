package org.headlessoms.feed;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.ConsumerId;

/**
 * A consumer goes on from another place.
 *
 * @param consumer which
 * @param from where it was, one position for each bucket
 * @param to where it is, one position for each bucket
 * @param reason who wanted it and why
 */
public record ConsumerMoved(ConsumerId consumer, List<Long> from, List<Long> to, String reason) implements FeedEvent {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the reason is too long
     */
    public ConsumerMoved {
        Objects.requireNonNull(consumer, "consumer");
        from = List.copyOf(from);
        to = List.copyOf(to);
        Check.text("reason", reason);
    }
}
