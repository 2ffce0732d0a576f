package org.headlessoms.core.fulfilment;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.NotFound;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.fulfilment.AlreadyDelivered;
import org.headlessoms.fulfilment.DeliverShipment;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.fulfilment.ShipmentDelivered;
import org.headlessoms.order.Order;
import org.headlessoms.spi.ReadRequest;

/** Decides {@link DeliverShipment}. */
public final class Delivering implements Handler<DeliverShipment, ShipmentDelivered> {

    @Override
    public ReadRequest reads(DeliverShipment command, ReadRequest nothing) {
        return nothing.withOrders(Set.of(command.orderId()));
    }

    @Override
    public Decision<ShipmentDelivered> decide(DeliverShipment command, Reading reading, Change change) {
        Optional<Order> order = reading.snapshot().order(command.orderId());
        if (order.isEmpty()) {
            return Decision.refuse(new NotFound("order", command.orderId().value()));
        }
        Optional<Shipment> shipment = order.get().shipment(command.shipmentId());
        if (shipment.isEmpty()) {
            return Decision.refuse(new NotFound("shipment", command.shipmentId().value()));
        }
        if (shipment.get().deliveredAt().isPresent()) {
            return Decision.refuse(new AlreadyDelivered(command.shipmentId()));
        }
        ShipmentDelivered delivered = new ShipmentDelivered(command.shipmentId(), change.now());
        change.edit(order.get()).raise(delivered);
        return Decision.accept(delivered);
    }
}
