package org.headlessoms.hold;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.Sku;

/**
 * Keep units for a checkout. The engine chooses the locations.
 *
 * @param commandId the caller's id
 * @param holdId the hold's id; empty lets the engine make one
 * @param channel where it is sold; units ring-fenced for it are used first
 * @param lines what to keep; lines of the same item share the same stock
 * @param duration how long, above zero
 * @param partial whether to keep what there is if there is not enough; otherwise a shortage refuses the whole hold
 */
public record PlaceHold(
        CommandId commandId,
        Optional<HoldId> holdId,
        Optional<ChannelId> channel,
        List<Line> lines,
        Duration duration,
        boolean partial)
        implements Command<HoldPlaced> {

    /**
     * What to keep.
     *
     * @param sku the item
     * @param quantity units, at least 1
     */
    public record Line(Sku sku, long quantity) {
        /**
         * Checks the quantity.
         *
         * @throws IllegalArgumentException if the quantity is below 1
         */
        public Line {
            Objects.requireNonNull(sku, "sku");
            Check.positive("quantity", quantity);
        }
    }

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if there is no line or the duration is not above zero
     */
    public PlaceHold {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(holdId, "holdId");
        Objects.requireNonNull(channel, "channel");
        lines = Check.notEmpty("lines", List.copyOf(lines));
        Check.require(!duration.isNegative() && !duration.isZero(), "duration must be above zero");
    }

    /**
     * A hold for no particular channel.
     *
     * @param commandId the caller's id
     * @param holdId the hold's id; empty lets the engine make one
     * @param lines what to keep, at least one line
     * @param duration how long, above zero
     * @param partial whether to keep what there is if there is not enough
     */
    public PlaceHold(
            CommandId commandId, Optional<HoldId> holdId, List<Line> lines, Duration duration, boolean partial) {
        this(commandId, holdId, Optional.empty(), lines, duration, partial);
    }

    /**
     * An all-or-nothing hold with an id of the engine's making.
     *
     * @param commandId the caller's id
     * @param duration how long, above zero
     * @param lines what to keep, at least one line
     * @return the command
     */
    public static PlaceHold of(CommandId commandId, Duration duration, Line... lines) {
        return new PlaceHold(commandId, Optional.empty(), List.of(lines), duration, false);
    }
}
