package org.headlessoms.fulfilment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.command.OrderCommand;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;

/**
 * Tell locations to pick and pack what is reserved there. Refused while the order's money does not stand.
 *
 * @param commandId the caller's id
 * @param orderId the order
 * @param location only what is reserved there; empty means every location, one fulfilment each
 * @param units only these units; empty means everything reserved
 */
public record ReleaseFulfilment(
        CommandId commandId, OrderId orderId, Optional<LocationId> location, List<UnitsOfLine> units)
        implements OrderCommand<FulfilmentsReleased> {
    /** Copies the units. */
    public ReleaseFulfilment {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(location, "location");
        units = List.copyOf(units);
    }

    /**
     * Release everything that is reserved, wherever it is.
     *
     * @param commandId the caller's id
     * @param orderId the order
     * @return the command
     */
    public static ReleaseFulfilment all(CommandId commandId, OrderId orderId) {
        return new ReleaseFulfilment(commandId, orderId, Optional.empty(), List.of());
    }
}
