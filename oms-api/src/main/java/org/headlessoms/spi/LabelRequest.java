package org.headlessoms.spi;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.value.Address;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ShipmentId;
import org.headlessoms.value.Tenant;

/**
 * Labels to buy for a shipment.
 *
 * @param key the key by which a repetition is recognised, 1 to 64 characters of {@code [A-Za-z0-9._:-]}
 * @param tenant whose shipment
 * @param orderId the order
 * @param shipmentId the shipment
 * @param from where it leaves
 * @param to where it goes, if the order says so
 * @param parcels how many labels, at least 1
 */
public record LabelRequest(
        String key,
        Tenant tenant,
        OrderId orderId,
        ShipmentId shipmentId,
        LocationId from,
        Optional<Address> to,
        int parcels) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the key is not an id or there is no parcel
     */
    public LabelRequest {
        Check.id("key", key);
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(shipmentId, "shipmentId");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Check.positive("parcels", parcels);
    }
}
