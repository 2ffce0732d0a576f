package org.headlessoms.core.fulfilment;

import java.util.Optional;
import org.headlessoms.command.NotFound;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.OrderHandler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.fulfilment.AlreadyDelivered;
import org.headlessoms.fulfilment.DeliverShipment;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.fulfilment.ShipmentDelivered;
import org.headlessoms.order.Order;

/** Decides {@link DeliverShipment}. */
public final class Delivering implements OrderHandler<DeliverShipment, ShipmentDelivered> {

    @Override
    public Decision<ShipmentDelivered> decide(DeliverShipment command, Order order, Reading reading, Change change) {
        Optional<Shipment> shipment = order.shipment(command.shipmentId());
        if (shipment.isEmpty()) {
            return Decision.refuse(new NotFound("shipment", command.shipmentId().value()));
        }
        if (shipment.get().deliveredAt().isPresent()) {
            return Decision.refuse(new AlreadyDelivered(command.shipmentId()));
        }
        ShipmentDelivered delivered = new ShipmentDelivered(command.shipmentId(), change.now());
        change.edit(order).raise(delivered);
        return Decision.accept(delivered);
    }
}
