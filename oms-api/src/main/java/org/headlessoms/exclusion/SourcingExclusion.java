package org.headlessoms.exclusion;

import java.time.Instant;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * Until a moment an item is not sourced from a location: nothing new is reserved or held there, whoever asks. It ends by itself;
 * what is reserved or held there already stays, and so does what a command reserves that was decided before the exclusion was
 * committed.
 *
 * @param sku the item
 * @param location the location
 * @param until the first moment at which the location is used again, to the millisecond
 * @param reason why, at most 8 KiB, may be empty
 * @param version how often it was written, from 1
 */
public record SourcingExclusion(Sku sku, LocationId location, Instant until, String reason, long version)
        implements Reference {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the reason is too long or the version is below 1
     */
    public SourcingExclusion {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(until, "until");
        Check.text("reason", reason);
        Check.positive("version", version);
    }

    /**
     * The key of an item's exclusion at a location.
     *
     * @param sku the item
     * @param location the location
     * @return the key
     */
    public static ReferenceKey key(Sku sku, LocationId location) {
        return new ReferenceKey(ReferenceKind.SOURCING_EXCLUSION, sku + "/" + location);
    }

    /**
     * All exclusions of an item, those that ended by themselves among them.
     *
     * @param sku the item
     * @return their group
     */
    public static ReferenceGroup of(Sku sku) {
        return new ReferenceGroup(ReferenceKind.SOURCING_EXCLUSION, sku.value());
    }

    /**
     * Whether the location is excluded at a moment.
     *
     * @param now the moment
     * @return true until the end of the exclusion
     */
    public boolean isActive(Instant now) {
        return now.isBefore(until);
    }

    @Override
    public ReferenceKey key() {
        return key(sku, location);
    }

    @Override
    public String group() {
        return sku.value();
    }
}
