package org.headlessoms.stock;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.LocationId;

/**
 * Goods came in and are on hand.
 *
 * @param location where
 * @param lines what and how many
 * @param reference the host's paper, e.g. a purchase order number, may be empty
 */
public record StockReceived(LocationId location, List<ReceiptLine> lines, String reference) implements StockEvent {
    /** Copies the lines. */
    public StockReceived {
        Objects.requireNonNull(location, "location");
        lines = List.copyOf(lines);
        Check.text("reference", reference);
    }
}
