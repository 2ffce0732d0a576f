package org.headlessoms.spi;

import java.util.Objects;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/**
 * A change of the backorder queue. It needs no guard of its own: an entry changes only together with its order, whose
 * version guards both.
 */
public sealed interface BackorderWrite {

    /**
     * Put an entry, or replace the one of the same SKU, order and line.
     *
     * @param entry the entry as it is to be
     */
    record Put(BackorderEntry entry) implements BackorderWrite {
        /** Refuses a missing entry. */
        public Put {
            Objects.requireNonNull(entry, "entry");
        }
    }

    /**
     * Remove the entry of an order line, if there is one.
     *
     * @param sku the item
     * @param orderId the order
     * @param lineId its line
     */
    record Remove(Sku sku, OrderId orderId, LineId lineId) implements BackorderWrite {
        /** Refuses missing parts. */
        public Remove {
            Objects.requireNonNull(sku, "sku");
            Objects.requireNonNull(orderId, "orderId");
            Objects.requireNonNull(lineId, "lineId");
        }
    }
}
