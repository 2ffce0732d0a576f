package org.headlessoms.backorder;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.value.Sku;

/**
 * How far an item's queue was looked at since stock came in. A queue may be longer than what one commit serves, and whoever
 * stands at its head may not be able to use what there is; so it is gone through in steps, entry by entry, until nothing is
 * available or everybody was asked. Bookkeeping of the engine.
 *
 * @param sku the item
 * @param after the entry looked at last; empty to begin at the head
 * @param active whether there is anything left to do
 * @param again whether stock came in meanwhile, so that those asked before are to be asked once more
 * @param version how often it was written, from 1
 */
public record BackorderRelease(Sku sku, Optional<BackorderEntry> after, boolean active, boolean again, long version)
        implements Reference {
    /**
     * Checks the version.
     *
     * @throws IllegalArgumentException if the version is below 1
     */
    public BackorderRelease {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(after, "after");
        Check.positive("version", version);
    }

    /**
     * The key of an item's release.
     *
     * @param sku the item
     * @return the key
     */
    public static ReferenceKey key(Sku sku) {
        return ReferenceKey.of(ReferenceKind.BACKORDER_RELEASE, sku);
    }

    @Override
    public ReferenceKey key() {
        return key(sku);
    }
}
