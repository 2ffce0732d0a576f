package org.headlessoms.event;

import java.time.Instant;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.CommandId;

/**
 * An event as the journal keeps it.
 *
 * @param stream whose event it is
 * @param version its place in the stream, from 1 without a gap
 * @param commandId the command that caused it
 * @param recordedAt when the engine decided it, to the millisecond
 * @param event the fact
 */
public record RecordedEvent(StreamId stream, long version, CommandId commandId, Instant recordedAt, Event event) {

    /**
     * Checks the version.
     *
     * @throws IllegalArgumentException if the version is below 1
     */
    public RecordedEvent {
        Objects.requireNonNull(stream, "stream");
        Check.positive("version", version);
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(event, "event");
    }
}
