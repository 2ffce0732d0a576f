package org.headlessoms.fulfilment;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.ShipmentId;

/**
 * The carrier refused to sell the labels of a shipment.
 *
 * @param shipmentId the shipment
 * @param reason the carrier's reason
 */
public record LabelsRejected(ShipmentId shipmentId, String reason) implements FulfilmentEvent {
    /** Refuses missing parts. */
    public LabelsRejected {
        Objects.requireNonNull(shipmentId, "shipmentId");
        Check.reference("reason", reason);
    }
}
