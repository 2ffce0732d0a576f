package org.headlessoms.feed;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.ConsumerId;

/**
 * Move a consumer to another place of the journal: back to have events delivered again, or forward to pass over them. By a moment
 * ({@link StartPoint#since}) it only moves back: a bucket that has not come so far stays where it is, so that nothing is
 * passed over by mistake. What is being delivered just now comes to its end, and cannot move the consumer any more. Streams that
 * wait go on waiting. Refused with {@link org.headlessoms.command.NotFound} if there is no such consumer.
 *
 * @param commandId the caller's id
 * @param consumer which
 * @param to where to
 * @param reason who wants it and why, 1 to 255 characters
 */
public record MoveConsumer(CommandId commandId, ConsumerId consumer, StartPoint to, String reason)
        implements Command<ConsumerMoved> {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is no reason or it is too long
     */
    public MoveConsumer {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(consumer, "consumer");
        Objects.requireNonNull(to, "to");
        Check.text("reason", reason, 255);
        Check.require(!reason.isBlank(), "reason must not be empty");
    }
}
