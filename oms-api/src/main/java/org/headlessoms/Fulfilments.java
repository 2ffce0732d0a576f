package org.headlessoms;

import org.headlessoms.command.Outcome;
import org.headlessoms.fulfilment.DeliverShipment;
import org.headlessoms.fulfilment.FulfilmentsReleased;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.ShipmentDelivered;
import org.headlessoms.fulfilment.ShipmentShipped;

/**
 * Fulfilments and shipments of orders. Safe for use by several threads.
 */
public interface Fulfilments {

    /**
     * Tells locations to pick and pack. Refused with {@link org.headlessoms.payment.PaymentNotReady},
     * {@link org.headlessoms.fulfilment.NothingToRelease}, {@link org.headlessoms.fulfilment.UnitsNotAvailable} or
     * {@link org.headlessoms.command.NotFound}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<FulfilmentsReleased> release(ReleaseFulfilment command);

    /**
     * Books that goods left; their price is captured before this returns, unless the gateway gives no definite answer. Refused
     * with {@link org.headlessoms.fulfilment.UnitsNotAvailable} or {@link org.headlessoms.command.NotFound}; if serial numbers
     * are missing, too many or of units that cannot ship, with {@link org.headlessoms.serial.SerialMismatch},
     * {@link org.headlessoms.serial.SerialRepeated}, {@link org.headlessoms.serial.SerialNotShippable} or
     * {@link org.headlessoms.command.LimitExceeded}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<ShipmentShipped> ship(ShipFulfilment command);

    /**
     * Books that a shipment arrived. Refused with {@link org.headlessoms.fulfilment.AlreadyDelivered} or
     * {@link org.headlessoms.command.NotFound}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<ShipmentDelivered> deliver(DeliverShipment command);
}
