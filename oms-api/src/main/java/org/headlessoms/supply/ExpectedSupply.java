package org.headlessoms.supply;

import java.time.LocalDate;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SupplyId;

/**
 * Units of an item that are expected at a location on a day. They are not on hand and cannot be reserved, but orders that wait
 * are promised a day by them. Open until all of it came in or no more is expected.
 *
 * @param id its id
 * @param type where it comes from
 * @param sku the item
 * @param location where it is expected
 * @param expectedOn on which day, in UTC
 * @param quantity units expected in all, at least 1
 * @param received units that came in so far, 0 or more; above {@code quantity} if too many came
 * @param reference the host's paper, e.g. a purchase order number, may be empty
 * @param open whether more is expected
 * @param version how often it was written, from 1
 */
public record ExpectedSupply(
        SupplyId id,
        Type type,
        Sku sku,
        LocationId location,
        LocalDate expectedOn,
        long quantity,
        long received,
        String reference,
        boolean open,
        long version)
        implements Reference {

    /** Where a supply comes from. */
    public enum Type {
        /** Ordered from a supplier. */
        PURCHASE_ORDER,
        /** Sent from another location. It changes with its transfer only. */
        TRANSFER,
        /** Sent back by a customer. */
        RETURN
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the quantity or the version is below 1, the received units are negative, or it is
     *     open though everything came in
     */
    public ExpectedSupply {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(expectedOn, "expectedOn");
        Check.positive("quantity", quantity);
        Check.notNegative("received", received);
        Check.text("reference", reference);
        Check.require(!open || received < quantity, "a supply that came in is not open");
        Check.positive("version", version);
    }

    /**
     * A new supply of which nothing came in yet.
     *
     * @param id its id
     * @param type where it comes from
     * @param sku the item
     * @param location where it is expected
     * @param expectedOn on which day, in UTC
     * @param quantity units expected, at least 1
     * @param reference the host's paper, may be empty
     * @return the supply in its first version
     */
    public static ExpectedSupply of(
            SupplyId id,
            Type type,
            Sku sku,
            LocationId location,
            LocalDate expectedOn,
            long quantity,
            String reference) {
        return new ExpectedSupply(id, type, sku, location, expectedOn, quantity, 0, reference, true, 1);
    }

    /**
     * The key of a supply.
     *
     * @param id the supply
     * @return the key
     */
    public static ReferenceKey key(SupplyId id) {
        return ReferenceKey.of(ReferenceKind.EXPECTED_SUPPLY, id);
    }

    /**
     * All open supply of an item, at all locations.
     *
     * @param sku the item
     * @return its group
     */
    public static ReferenceGroup of(Sku sku) {
        return new ReferenceGroup(ReferenceKind.EXPECTED_SUPPLY, sku.value());
    }

    /**
     * Units still expected.
     *
     * @return 0 if it is closed
     */
    public long outstanding() {
        return open ? quantity - received : 0;
    }

    /**
     * The supply on another day or with another quantity.
     *
     * @param newExpectedOn on which day, in UTC
     * @param newQuantity units expected in all, above those received
     * @return the supply, one version newer
     * @throws IllegalArgumentException if so many came in already
     */
    public ExpectedSupply changed(LocalDate newExpectedOn, long newQuantity) {
        return new ExpectedSupply(
                id, type, sku, location, newExpectedOn, newQuantity, received, reference, open, version + 1);
    }

    /**
     * The supply after units came in; it is closed if that is all of it.
     *
     * @param units how many, at least 1
     * @param last whether no more is expected, however little came in
     * @return the supply, one version newer
     */
    public ExpectedSupply receive(long units, boolean last) {
        long all = Math.addExact(received, Check.positive("units", units));
        boolean more = open && !last && all < quantity;
        return new ExpectedSupply(id, type, sku, location, expectedOn, quantity, all, reference, more, version + 1);
    }

    /**
     * The supply when no more is expected of it.
     *
     * @return the supply, one version newer
     */
    public ExpectedSupply close() {
        return new ExpectedSupply(
                id, type, sku, location, expectedOn, quantity, received, reference, false, version + 1);
    }

    @Override
    public ReferenceKey key() {
        return key(id);
    }

    @Override
    public String group() {
        return open ? sku.value() : "";
    }
}
