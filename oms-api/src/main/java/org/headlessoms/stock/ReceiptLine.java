package org.headlessoms.stock;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.Sku;

/**
 * One item of a receipt.
 *
 * @param sku the item
 * @param quantity units that came in, at least 1
 * @param lot their lot, of an item that is kept by lots
 * @param ringFence the only channel that may sell them; empty if they are shared by all
 */
public record ReceiptLine(Sku sku, long quantity, Optional<LotId> lot, Optional<ChannelId> ringFence) {
    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public ReceiptLine {
        Objects.requireNonNull(sku, "sku");
        Check.positive("quantity", quantity);
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(ringFence, "ringFence");
    }

    /**
     * Units that all channels share.
     *
     * @param sku the item
     * @param quantity units that came in, at least 1
     * @param lot their lot, of an item that is kept by lots
     */
    public ReceiptLine(Sku sku, long quantity, Optional<LotId> lot) {
        this(sku, quantity, lot, Optional.empty());
    }

    /**
     * Units of no lot that all channels share.
     *
     * @param sku the item
     * @param quantity units that came in, at least 1
     */
    public ReceiptLine(Sku sku, long quantity) {
        this(sku, quantity, Optional.empty());
    }
}
