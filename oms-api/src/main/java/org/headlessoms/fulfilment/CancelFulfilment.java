package org.headlessoms.fulfilment;

import java.util.List;
import java.util.Objects;
import org.headlessoms.command.OrderCommand;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.OrderId;

/**
 * Take back what a location was told to pick and has not shipped. The units stay reserved for the order where they are, to be
 * released again or cancelled.
 *
 * @param commandId the caller's id
 * @param orderId the order
 * @param fulfilmentId the fulfilment
 * @param units only these units, of several places of a line those released last; empty means all that is outstanding
 */
public record CancelFulfilment(CommandId commandId, OrderId orderId, FulfilmentId fulfilmentId, List<UnitsOfLine> units)
        implements OrderCommand<FulfilmentCancelled> {
    /** Copies the units. */
    public CancelFulfilment {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(fulfilmentId, "fulfilmentId");
        units = List.copyOf(units);
    }

    /**
     * Take back all that is outstanding.
     *
     * @param commandId the caller's id
     * @param orderId the order
     * @param fulfilmentId the fulfilment
     * @return the command
     */
    public static CancelFulfilment all(CommandId commandId, OrderId orderId, FulfilmentId fulfilmentId) {
        return new CancelFulfilment(commandId, orderId, fulfilmentId, List.of());
    }
}
