package org.headlessoms.serial;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.SerialNumber;
import org.headlessoms.value.ShipmentId;
import org.headlessoms.value.Sku;

/**
 * Where a unit with a number of its own is. It is known from its first shipment on.
 *
 * @param sku the item
 * @param serial its number, unique for the item
 * @param status what became of it last
 * @param orderId the order it shipped with last
 * @param lineId the line of that order
 * @param shipmentId the shipment of that order
 * @param location the place it left last, or came back to
 * @param version how often it shipped and came back, from 1
 */
public record SerializedUnit(
        Sku sku,
        SerialNumber serial,
        Status status,
        OrderId orderId,
        LineId lineId,
        ShipmentId shipmentId,
        LocationId location,
        long version)
        implements Reference {

    /** What became of a unit. */
    public enum Status {
        /** It is with the customer. */
        SHIPPED,
        /** It came back, to be sold or to be inspected, and may ship again. */
        RETURNED,
        /** It came back and was destroyed: the number is never used again. */
        SCRAPPED
    }

    /**
     * Checks the version.
     *
     * @throws IllegalArgumentException if the version is below 1
     */
    public SerializedUnit {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(serial, "serial");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(lineId, "lineId");
        Objects.requireNonNull(shipmentId, "shipmentId");
        Objects.requireNonNull(location, "location");
        Check.positive("version", version);
    }

    /**
     * The key of a unit.
     *
     * @param sku the item
     * @param serial its number
     * @return the key
     */
    public static ReferenceKey key(Sku sku, SerialNumber serial) {
        return ReferenceKey.of(ReferenceKind.SERIAL, sku, serial);
    }

    /**
     * The unit after it came back.
     *
     * @param scrapped whether it was destroyed
     * @param at where it came back
     * @return the unit, one version newer
     */
    public SerializedUnit returned(boolean scrapped, LocationId at) {
        Status now = scrapped ? Status.SCRAPPED : Status.RETURNED;
        return new SerializedUnit(sku, serial, now, orderId, lineId, shipmentId, at, version + 1);
    }

    /**
     * Whether it is with a customer.
     *
     * @param order the order it shipped with
     * @param line the line of that order
     * @return true if it shipped with that line and did not come back
     */
    public boolean isWith(OrderId order, LineId line) {
        return status == Status.SHIPPED && orderId.equals(order) && lineId.equals(line);
    }

    @Override
    public ReferenceKey key() {
        return key(sku, serial);
    }
}
