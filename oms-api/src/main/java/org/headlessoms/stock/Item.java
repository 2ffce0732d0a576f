package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.value.Sku;

/**
 * Master data of something that is sold and kept in stock.
 *
 * @param sku its id
 * @param name what people call it, at most 8 KiB, may be empty
 * @param version how often it was defined, from 1
 */
public record Item(Sku sku, String name, long version) implements Reference {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is too long or the version below 1
     */
    public Item {
        Objects.requireNonNull(sku, "sku");
        Check.text("item name", name);
        Check.positive("version", version);
    }

    /**
     * The key of an item.
     *
     * @param sku its id
     * @return the key
     */
    public static ReferenceKey key(Sku sku) {
        return ReferenceKey.of(ReferenceKind.ITEM, sku);
    }

    @Override
    public ReferenceKey key() {
        return key(sku);
    }
}
