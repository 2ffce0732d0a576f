package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.event.StreamId;

/**
 * Units that went from one bucket to another: an entry of the ledger, and at the same time the guarded change of a level.
 * It may only happen if the bucket it takes from holds enough.
 *
 * @param key whose level changes
 * @param kind why the units moved
 * @param from the bucket the units leave
 * @param to another bucket, which the units enter
 * @param quantity how many, at least 1
 * @param subject the order, hold, transfer, source or stock change the movement belongs to
 * @param reason a reason in the host's words, may be empty
 */
public record StockMovement(
        StockKey key, Kind kind, StockBucket from, StockBucket to, long quantity, StreamId subject, String reason) {

    /** Why units moved. */
    public enum Kind {
        /** Goods came in from a supplier. */
        RECEIVED,
        /** Somebody corrected the level and said why. */
        ADJUSTED,
        /** A count found another number than the books. */
        COUNTED,
        /** Another system said that another number is there. */
        SYNCHRONISED,
        /** Another system said that units came or left there by its own doing. */
        DELTA_REPORTED,
        /** A shortage had left them uncovered, and they are no longer promised. */
        SHORTAGE_SETTLED,
        /** They turned out to be in another condition. */
        CONDITION_CHANGED,
        /** They went between shared stock and a ring-fence: set apart for a channel. */
        RING_FENCED,
        /** They went between a ring-fence and shared stock: given back to all channels. */
        RING_FENCE_RELEASED,
        /** They are kept back as safety stock. */
        SAFETY_KEPT,
        /** They are no longer kept back as safety stock. */
        SAFETY_RELEASED,
        /** A checkout hold took them. */
        HELD,
        /** A checkout hold gave them back, released or expired. */
        HOLD_RELEASED,
        /** A held unit became an order's reservation. */
        HOLD_PROMOTED,
        /** An order reserved them. */
        RESERVED,
        /** An order gave its reservation back. */
        UNRESERVED,
        /** They were to be shipped, and the location could not find them: gone. */
        WRITTEN_OFF,
        /** They were to be shipped, and the location found them broken. */
        FOUND_DAMAGED,
        /** They were to be shipped, and somebody has to look for them first. */
        SET_APART,
        /** They were to be shipped, and the location keeps them. */
        REJECTED,
        /** They left with a shipment. */
        SHIPPED,
        /** They came back from a customer. */
        RETURNED,
        /** A transfer to another location reserved them. */
        TRANSFER_RESERVED,
        /** A transfer gave its reservation back. */
        TRANSFER_UNRESERVED,
        /** They left for another location. */
        TRANSFER_SHIPPED,
        /** They arrived from another location. */
        TRANSFER_RECEIVED
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the buckets are the same or the quantity is below 1
     */
    public StockMovement {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(subject, "subject");
        Check.require(from != to, "a movement needs two different buckets");
        Check.positive("quantity", quantity);
        Check.text("reason", reason);
    }
}
