package org.headlessoms.fulfilment;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.OrderCommand;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.OrderId;

/**
 * Goods of a fulfilment have left. What they cost is captured after the commit, the order's charges with the first
 * shipment. If a parcel has no tracking number and the engine has a carrier, labels are bought.
 *
 * @param commandId the caller's id
 * @param orderId the order
 * @param fulfilmentId the fulfilment
 * @param units only these units; empty means all that is outstanding
 * @param parcels how it is packed, at least one
 * @param serials the serial numbers of the units that leave, each line once: one for each unit of a line whose item has serial
 *     numbers, none for any other
 */
public record ShipFulfilment(
        CommandId commandId,
        OrderId orderId,
        FulfilmentId fulfilmentId,
        List<UnitsOfLine> units,
        List<Parcel> parcels,
        List<SerialsOfLine> serials)
        implements OrderCommand<ShipmentShipped> {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no parcel or a line's serial numbers are named twice
     */
    public ShipFulfilment {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(fulfilmentId, "fulfilmentId");
        units = List.copyOf(units);
        parcels = Check.notEmpty("parcels", List.copyOf(parcels));
        serials = List.copyOf(serials);
        Check.distinct(
                "line's serials", serials.stream().map(SerialsOfLine::lineId).toList());
    }

    /**
     * Goods without serial numbers left.
     *
     * @param commandId the caller's id
     * @param orderId the order
     * @param fulfilmentId the fulfilment
     * @param units only these units; empty means all that is outstanding
     * @param parcels how it is packed, at least one
     * @throws IllegalArgumentException if there is no parcel
     */
    public ShipFulfilment(
            CommandId commandId,
            OrderId orderId,
            FulfilmentId fulfilmentId,
            List<UnitsOfLine> units,
            List<Parcel> parcels) {
        this(commandId, orderId, fulfilmentId, units, parcels, List.of());
    }

    /**
     * Everything outstanding left in one parcel.
     *
     * @param commandId the caller's id
     * @param orderId the order
     * @param fulfilmentId the fulfilment
     * @param parcel the parcel
     * @return the command
     */
    public static ShipFulfilment all(CommandId commandId, OrderId orderId, FulfilmentId fulfilmentId, Parcel parcel) {
        return new ShipFulfilment(commandId, orderId, fulfilmentId, List.of(), List.of(parcel));
    }

    /**
     * The same with serial numbers.
     *
     * @param named the serial numbers of the units that leave, each line once
     * @return the command
     * @throws IllegalArgumentException if a line's serial numbers are named twice
     */
    public ShipFulfilment withSerials(SerialsOfLine... named) {
        return new ShipFulfilment(commandId, orderId, fulfilmentId, units, parcels, List.of(named));
    }
}
