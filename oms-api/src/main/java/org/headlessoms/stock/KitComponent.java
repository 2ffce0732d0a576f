package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.Sku;

/**
 * What a kit consists of.
 *
 * @param sku an item that is not a kit itself
 * @param quantity units of it in one kit, at least 1
 * @param weight its share of the kit's price relative to the other components, for all its units together, 0 or more; usually
 *     what it would cost alone. If all are 0, the components count by their quantity
 */
public record KitComponent(Sku sku, long quantity, long weight) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the quantity is below 1 or the weight negative
     */
    public KitComponent {
        Objects.requireNonNull(sku, "sku");
        Check.positive("quantity", quantity);
        Check.notNegative("weight", weight);
    }
}
