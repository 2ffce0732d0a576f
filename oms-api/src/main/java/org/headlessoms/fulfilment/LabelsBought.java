package org.headlessoms.fulfilment;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.ShipmentId;

/**
 * The carrier sold the labels of a shipment.
 *
 * @param shipmentId the shipment
 * @param parcels its parcels, now with tracking numbers
 * @param reference the carrier's reference, may be empty
 */
public record LabelsBought(ShipmentId shipmentId, List<Parcel> parcels, String reference) implements FulfilmentEvent {
    /** Copies the parcels. */
    public LabelsBought {
        Objects.requireNonNull(shipmentId, "shipmentId");
        parcels = Check.notEmpty("parcels", List.copyOf(parcels));
        Check.reference("reference", reference);
    }
}
