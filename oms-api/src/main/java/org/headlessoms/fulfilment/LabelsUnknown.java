package org.headlessoms.fulfilment;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.ShipmentId;

/**
 * The carrier gave no definite answer; it will be asked again.
 *
 * @param shipmentId the shipment
 * @param attempts how often that happened so far, at least 1
 * @param detail what went wrong, without personal data, may be empty
 */
public record LabelsUnknown(ShipmentId shipmentId, int attempts, String detail) implements FulfilmentEvent {
    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if the count is below 1
     */
    public LabelsUnknown {
        Objects.requireNonNull(shipmentId, "shipmentId");
        Check.positive("attempts", attempts);
        Check.reference("detail", detail);
    }
}
