package org.headlessoms.fulfilment;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.ShipmentId;

/**
 * The engine stopped asking the carrier: a person has to find out.
 *
 * @param shipmentId the shipment
 * @param detail why
 */
public record LabelsAttentionNeeded(ShipmentId shipmentId, String detail) implements FulfilmentEvent {
    /** Refuses missing parts. */
    public LabelsAttentionNeeded {
        Objects.requireNonNull(shipmentId, "shipmentId");
        Check.reference("detail", detail);
    }
}
