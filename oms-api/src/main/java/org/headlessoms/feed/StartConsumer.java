package org.headlessoms.feed;

import java.util.Objects;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.ConsumerId;

/**
 * Make a consumer of the journal known. It is done once in the life of a consumer; sent again with the same id at every start
 * of a host it does no harm. Refused with {@link org.headlessoms.command.AlreadyExists} if another command made it.
 *
 * @param commandId the caller's id
 * @param consumer its name
 * @param from where it begins
 */
public record StartConsumer(CommandId commandId, ConsumerId consumer, StartPoint from)
        implements Command<ConsumerStarted> {
    /** Refuses missing parts. */
    public StartConsumer {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(consumer, "consumer");
        Objects.requireNonNull(from, "from");
    }
}
