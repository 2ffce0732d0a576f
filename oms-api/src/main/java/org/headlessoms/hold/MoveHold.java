package org.headlessoms.hold;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * Keep units of an item at another location instead. All or nothing: if the other location has less, nothing moves.
 *
 * @param commandId the caller's id
 * @param holdId the hold
 * @param sku the item
 * @param from where units are kept now
 * @param to where they are to be kept
 * @param quantity units, at least 1
 */
public record MoveHold(CommandId commandId, HoldId holdId, Sku sku, LocationId from, LocationId to, long quantity)
        implements Command<HoldChanged> {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the locations are the same or the quantity below 1
     */
    public MoveHold {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(holdId, "holdId");
        Objects.requireNonNull(sku, "sku");
        Check.require(!from.equals(to), "from and to must be different locations");
        Check.positive("quantity", quantity);
    }
}
