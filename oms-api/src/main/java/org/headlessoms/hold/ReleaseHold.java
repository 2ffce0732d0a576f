package org.headlessoms.hold;

import java.util.Objects;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.HoldId;

/**
 * Give an active hold's units back.
 *
 * @param commandId the caller's id
 * @param holdId the hold
 */
public record ReleaseHold(CommandId commandId, HoldId holdId) implements Command<HoldReleased> {
    /** Refuses missing parts. */
    public ReleaseHold {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(holdId, "holdId");
    }
}
