package org.headlessoms.fulfilment;

import java.util.Objects;
import org.headlessoms.command.OrderCommand;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ShipmentId;

/**
 * A shipment has arrived.
 *
 * @param commandId the caller's id
 * @param orderId the order
 * @param shipmentId the shipment
 */
public record DeliverShipment(CommandId commandId, OrderId orderId, ShipmentId shipmentId)
        implements OrderCommand<ShipmentDelivered> {
    /** Refuses missing parts. */
    public DeliverShipment {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(shipmentId, "shipmentId");
    }
}
