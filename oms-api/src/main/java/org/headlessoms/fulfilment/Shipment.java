package org.headlessoms.fulfilment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.ShipmentId;

/**
 * What left a location.
 *
 * @param id its id within the order
 * @param fulfilmentId the fulfilment it belongs to
 * @param location where it left
 * @param units what is in it
 * @param parcels how it is packed, at least one
 * @param label the label purchase, if the carrier port was asked for labels
 * @param shippedAt when it left
 * @param deliveredAt when it arrived, once known
 */
public record Shipment(
        ShipmentId id,
        FulfilmentId fulfilmentId,
        LocationId location,
        List<ShippedUnits> units,
        List<Parcel> parcels,
        Optional<LabelPurchase> label,
        Instant shippedAt,
        Optional<Instant> deliveredAt) {
    /** Copies the lists. */
    public Shipment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fulfilmentId, "fulfilmentId");
        Objects.requireNonNull(location, "location");
        units = List.copyOf(units);
        parcels = List.copyOf(parcels);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(shippedAt, "shippedAt");
        Objects.requireNonNull(deliveredAt, "deliveredAt");
    }

    /**
     * The shipment once it arrived.
     *
     * @param at when
     * @return the changed shipment
     */
    public Shipment deliveredAt(Instant at) {
        return new Shipment(id, fulfilmentId, location, units, parcels, label, shippedAt, Optional.of(at));
    }

    /**
     * The shipment with other knowledge of its labels.
     *
     * @param newLabel the label purchase
     * @param newParcels the parcels
     * @return the changed shipment
     */
    public Shipment withLabel(LabelPurchase newLabel, List<Parcel> newParcels) {
        return new Shipment(
                id, fulfilmentId, location, units, newParcels, Optional.of(newLabel), shippedAt, deliveredAt);
    }
}
