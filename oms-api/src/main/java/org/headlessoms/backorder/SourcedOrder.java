package org.headlessoms.backorder;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.OrderId;

/**
 * What one of several orders got.
 *
 * @param orderId the order
 * @param priority its priority, the lower the earlier
 * @param given units it got, 0 or more
 * @param missing units it still waits for, 0 if it is complete
 * @param locations from how many locations the given units come
 */
public record SourcedOrder(OrderId orderId, int priority, long given, long missing, int locations) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public SourcedOrder {
        Objects.requireNonNull(orderId, "orderId");
        Check.notNegative("priority", priority);
        Check.notNegative("given", given);
        Check.notNegative("missing", missing);
        Check.notNegative("locations", locations);
    }
}
