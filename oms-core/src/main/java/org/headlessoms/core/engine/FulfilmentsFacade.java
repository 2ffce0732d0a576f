package org.headlessoms.core.engine;

import org.headlessoms.Fulfilments;
import org.headlessoms.command.Outcome;
import org.headlessoms.fulfilment.DeliverShipment;
import org.headlessoms.fulfilment.FulfilmentsReleased;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.ShipmentDelivered;
import org.headlessoms.fulfilment.ShipmentShipped;

/** Fulfilments of one tenant. */
final class FulfilmentsFacade implements Fulfilments {

    private final TenantOms oms;

    FulfilmentsFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public Outcome<FulfilmentsReleased> release(ReleaseFulfilment command) {
        return oms.execute(oms.handlers().releasing, command);
    }

    @Override
    public Outcome<ShipmentShipped> ship(ShipFulfilment command) {
        return oms.execute(oms.handlers().shippingOut, command);
    }

    @Override
    public Outcome<ShipmentDelivered> deliver(DeliverShipment command) {
        return oms.execute(oms.handlers().delivering, command);
    }
}
