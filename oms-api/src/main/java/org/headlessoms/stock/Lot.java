package org.headlessoms.stock;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.value.LotId;
import org.headlessoms.value.Sku;

/**
 * Units of an item that were made together. Of several lots the one that expires first is sold first (FEFO).
 *
 * @param sku the item
 * @param id the lot's id, unique for the item
 * @param expiresOn the last day on which it is good, in UTC; empty if it keeps for ever
 * @param version how often it was defined, from 1
 */
public record Lot(Sku sku, LotId id, Optional<LocalDate> expiresOn, long version) implements Reference {
    /**
     * Checks the version.
     *
     * @throws IllegalArgumentException if the version is below 1
     */
    public Lot {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(expiresOn, "expiresOn");
        Check.positive("version", version);
    }

    /**
     * The key of a lot.
     *
     * @param sku the item
     * @param id the lot
     * @return the key
     */
    public static ReferenceKey key(Sku sku, LotId id) {
        return ReferenceKey.of(ReferenceKind.LOT, sku, id);
    }

    /**
     * All lots of an item.
     *
     * @param sku the item
     * @return their group
     */
    public static ReferenceGroup of(Sku sku) {
        return new ReferenceGroup(ReferenceKind.LOT, sku.value());
    }

    /**
     * Whether it may still be sold.
     *
     * @param today the day of the sale, in UTC
     * @param remainingDays how many days it must be good for after that day
     * @return false if it expires before
     */
    public boolean isGoodOn(LocalDate today, long remainingDays) {
        return expiresOn.isEmpty() || !expiresOn.get().isBefore(today.plusDays(remainingDays));
    }

    @Override
    public ReferenceKey key() {
        return key(sku, id);
    }

    @Override
    public String group() {
        return sku.value();
    }
}
