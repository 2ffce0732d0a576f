package org.headlessoms.fulfilment;

import java.util.Objects;

/**
 * Goods left a location.
 *
 * @param shipment the shipment as it left
 */
public record ShipmentShipped(Shipment shipment) implements FulfilmentEvent {
    /** Refuses a missing shipment. */
    public ShipmentShipped {
        Objects.requireNonNull(shipment, "shipment");
    }
}
