package org.headlessoms.hold;

import java.time.Duration;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.HoldId;

/**
 * Let an active hold expire later (or sooner): so long from now.
 *
 * @param commandId the caller's id
 * @param holdId the hold
 * @param duration how long from now, above zero
 */
public record ExtendHold(CommandId commandId, HoldId holdId, Duration duration) implements Command<HoldExtended> {
    /**
     * Checks the duration.
     *
     * @throws IllegalArgumentException if the duration is not above zero
     */
    public ExtendHold {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(holdId, "holdId");
        Check.require(!duration.isNegative() && !duration.isZero(), "duration must be above zero");
    }
}
