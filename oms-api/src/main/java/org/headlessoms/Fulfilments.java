package org.headlessoms;

import java.util.List;
import org.headlessoms.command.Outcome;
import org.headlessoms.exclusion.ExclusionLifted;
import org.headlessoms.exclusion.LiftExclusion;
import org.headlessoms.exclusion.SourcingExclusion;
import org.headlessoms.fulfilment.CancelFulfilment;
import org.headlessoms.fulfilment.DeliverShipment;
import org.headlessoms.fulfilment.FulfilmentCancelled;
import org.headlessoms.fulfilment.FulfilmentRejected;
import org.headlessoms.fulfilment.FulfilmentsReleased;
import org.headlessoms.fulfilment.RejectFulfilment;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.fulfilment.ReportShortPick;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.ShipmentDelivered;
import org.headlessoms.fulfilment.ShipmentShipped;
import org.headlessoms.fulfilment.ShortPickReported;
import org.headlessoms.value.Sku;

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

    /**
     * Books that a location will not ship, and sources the units again from elsewhere, in one commit. Refused with {@link
     * org.headlessoms.fulfilment.NothingOutstanding}, {@link org.headlessoms.fulfilment.UnitsNotAvailable}, {@link
     * org.headlessoms.command.LimitExceeded} or {@link org.headlessoms.command.NotFound}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<FulfilmentRejected> reject(RejectFulfilment command);

    /**
     * Books that a location found fewer units than it was to pick, and sources the missing ones again from elsewhere, in one
     * commit. Refused with {@link org.headlessoms.fulfilment.NothingMissing}, {@link
     * org.headlessoms.fulfilment.UnitsNotAvailable}, {@link org.headlessoms.command.LimitExceeded} or {@link
     * org.headlessoms.command.NotFound}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<ShortPickReported> reportShortPick(ReportShortPick command);

    /**
     * Takes back what a location was told to pick. Refused with {@link org.headlessoms.fulfilment.NothingOutstanding}, {@link
     * org.headlessoms.fulfilment.UnitsNotAvailable} or {@link org.headlessoms.command.NotFound}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<FulfilmentCancelled> cancel(CancelFulfilment command);

    /**
     * Sources an item from a location again before its exclusion ends. Refused with {@link
     * org.headlessoms.exclusion.NotExcluded}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<ExclusionLifted> liftExclusion(LiftExclusion command);

    /**
     * Where an item is not sourced from now.
     *
     * @param sku the item
     * @return the exclusions that have not ended, sorted by location
     */
    List<SourcingExclusion> exclusions(Sku sku);
}
