package org.headlessoms.fulfilment;

import java.time.Instant;
import java.util.Objects;
import org.headlessoms.value.ShipmentId;

/**
 * A shipment arrived.
 *
 * @param shipmentId the shipment
 * @param deliveredAt when
 */
public record ShipmentDelivered(ShipmentId shipmentId, Instant deliveredAt) implements FulfilmentEvent {
    /** Refuses missing parts. */
    public ShipmentDelivered {
        Objects.requireNonNull(shipmentId, "shipmentId");
        Objects.requireNonNull(deliveredAt, "deliveredAt");
    }
}
