package org.headlessoms.backorder;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/**
 * Units of an order line that wait for stock. {@code (sku, orderId, lineId)} names the entry; the natural order within a
 * SKU is the order of service.
 *
 * @param sku the item waited for
 * @param priority the lower number is served first, 0 or more
 * @param since when the order was placed, to the millisecond
 * @param orderId the order
 * @param lineId its line
 * @param quantity units waited for, at least 1
 */
public record BackorderEntry(Sku sku, int priority, Instant since, OrderId orderId, LineId lineId, long quantity)
        implements Comparable<BackorderEntry> {

    private static final Comparator<BackorderEntry> ORDER = Comparator.comparing(BackorderEntry::sku)
            .thenComparing(BackorderEntry::priority)
            .thenComparing(BackorderEntry::since)
            .thenComparing(BackorderEntry::orderId)
            .thenComparing(BackorderEntry::lineId);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the priority is negative or the quantity below 1
     */
    public BackorderEntry {
        Objects.requireNonNull(sku, "sku");
        Check.notNegative("priority", priority);
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(lineId, "lineId");
        Check.positive("quantity", quantity);
    }

    @Override
    public int compareTo(BackorderEntry other) {
        return ORDER.compare(this, other);
    }
}
