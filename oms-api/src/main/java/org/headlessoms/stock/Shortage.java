package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.value.Sku;

/**
 * An item of which there is less than wanted.
 *
 * @param sku the item
 * @param wanted units wanted in all
 * @param available units that could be had
 */
public record Shortage(Sku sku, long wanted, long available) {
    /** Refuses a missing SKU. */
    public Shortage {
        Objects.requireNonNull(sku, "sku");
    }
}
