package org.headlessoms.feed;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.event.StreamId;
import org.headlessoms.value.ConsumerId;

/**
 * A consumer does not get an event, by somebody's decision.
 *
 * @param consumer which
 * @param stream the event's stream
 * @param version its version there
 * @param reason who wanted it and why
 */
public record EventSkipped(ConsumerId consumer, StreamId stream, long version, String reason) implements FeedEvent {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the version is below 1 or the reason too long
     */
    public EventSkipped {
        Objects.requireNonNull(consumer, "consumer");
        Objects.requireNonNull(stream, "stream");
        Check.positive("version", version);
        Check.text("reason", reason);
    }
}
