package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.Sku;

/**
 * Master data of something that is sold and kept in stock.
 *
 * @param sku its id
 * @param name what people call it, at most 8 KiB, may be empty
 * @param version how often it was defined, from 1
 */
public record Item(Sku sku, String name, long version) {

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
}
