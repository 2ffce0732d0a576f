package org.headlessoms.exclusion;

import java.util.Objects;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * Source an item from a location again though its exclusion has not ended. The orders that wait for the item are served from
 * there at once.
 *
 * @param commandId the caller's id
 * @param sku the item
 * @param location the location
 */
public record LiftExclusion(CommandId commandId, Sku sku, LocationId location) implements Command<ExclusionLifted> {
    /** Refuses missing parts. */
    public LiftExclusion {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(location, "location");
    }
}
