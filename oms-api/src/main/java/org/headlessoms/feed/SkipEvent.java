package org.headlessoms.feed;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.event.StreamId;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.ConsumerId;

/**
 * Never deliver an event that a stream waits for; the stream goes on with the next one. Refused with {@link
 * org.headlessoms.command.NotFound} if there is no such consumer, or with {@link StreamNotWaiting} if the stream does not wait
 * for this very event.
 *
 * @param commandId the caller's id
 * @param consumer whose
 * @param stream which stream
 * @param version the event's version in the stream
 * @param reason who wants it and why, 1 to 255 characters
 */
public record SkipEvent(CommandId commandId, ConsumerId consumer, StreamId stream, long version, String reason)
        implements Command<EventSkipped> {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the version is below 1, there is no reason or it is too long
     */
    public SkipEvent {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(consumer, "consumer");
        Objects.requireNonNull(stream, "stream");
        Check.positive("version", version);
        Check.text("reason", reason, 255);
        Check.require(!reason.isBlank(), "reason must not be empty");
    }
}
