package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.Sku;

/**
 * One item of a receipt.
 *
 * @param sku the item
 * @param quantity units that came in, at least 1
 */
public record ReceiptLine(Sku sku, long quantity) {
    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public ReceiptLine {
        Objects.requireNonNull(sku, "sku");
        Check.positive("quantity", quantity);
    }
}
