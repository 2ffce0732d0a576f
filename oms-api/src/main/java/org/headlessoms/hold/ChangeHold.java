package org.headlessoms.hold;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.HoldId;

/**
 * Keep other quantities for a checkout than before: what is named is what the hold keeps afterwards. Units that it keeps
 * already stay where they are and are never competition to itself; what it needs more is kept in addition, what it needs less
 * is given back, and an item that is not named is given back as a whole. The time at which it expires stays.
 *
 * @param commandId the caller's id
 * @param holdId the hold
 * @param lines what to keep from now on, at least one; lines of the same item are added up
 * @param partial whether to keep what there is if there is not enough; otherwise, and whenever a kit is among the lines, a
 *     shortage refuses the change
 */
public record ChangeHold(CommandId commandId, HoldId holdId, List<PlaceHold.Line> lines, boolean partial)
        implements Command<HoldChanged> {
    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if there is no line: to keep nothing is {@link ReleaseHold}
     */
    public ChangeHold {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(holdId, "holdId");
        lines = Check.notEmpty("lines", List.copyOf(lines));
    }
}
