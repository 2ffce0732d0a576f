package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * How many units of an item a location keeps back from sale, to cover what counts and deliveries get wrong. They lie in the
 * bucket {@link StockBucket#SAFETY}; units that come in fill it up first.
 *
 * @param sku the item
 * @param location the place
 * @param quantity units to keep back, 0 or more
 * @param version how often it was set, from 1
 */
public record SafetyStock(Sku sku, LocationId location, long quantity, long version) implements Reference {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the quantity is negative or the version below 1
     */
    public SafetyStock {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(location, "location");
        Check.notNegative("quantity", quantity);
        Check.positive("version", version);
    }

    /**
     * The key of an item's safety stock at a place.
     *
     * @param sku the item
     * @param location the place
     * @return the key
     */
    public static ReferenceKey key(Sku sku, LocationId location) {
        return ReferenceKey.of(ReferenceKind.SAFETY_STOCK, sku, location);
    }

    /**
     * All safety stocks of an item.
     *
     * @param sku the item
     * @return their group
     */
    public static ReferenceGroup of(Sku sku) {
        return new ReferenceGroup(ReferenceKind.SAFETY_STOCK, sku.value());
    }

    @Override
    public ReferenceKey key() {
        return key(sku, location);
    }

    /** Safety stocks of one item are found together while there is something to keep back. */
    @Override
    public String group() {
        return quantity == 0 ? "" : sku.value();
    }
}
