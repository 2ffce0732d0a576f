package org.headlessoms.fulfilment;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.ShipmentId;

/**
 * The shipment has arrived already.
 *
 * @param shipmentId the shipment
 */
public record AlreadyDelivered(ShipmentId shipmentId) implements Refusal {}
