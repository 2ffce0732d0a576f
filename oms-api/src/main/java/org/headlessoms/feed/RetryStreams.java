package org.headlessoms.feed;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.event.StreamId;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.ConsumerId;

/**
 * Try waiting streams again as soon as somebody delivers, parked ones too, with as many tries as at first. Refused with {@link
 * org.headlessoms.command.NotFound} if there is no such consumer, or with {@link StreamNotWaiting} if one of the streams does
 * not wait.
 *
 * @param commandId the caller's id
 * @param consumer whose
 * @param streams which, each once; none means all that wait
 */
public record RetryStreams(CommandId commandId, ConsumerId consumer, List<StreamId> streams)
        implements Command<StreamsRetried> {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a stream is named twice
     */
    public RetryStreams {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(consumer, "consumer");
        streams = Check.distinct("stream", List.copyOf(streams));
    }
}
