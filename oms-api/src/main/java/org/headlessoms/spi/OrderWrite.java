package org.headlessoms.spi;

import org.headlessoms.check.Check;
import org.headlessoms.order.Order;

/**
 * An order to be stored.
 *
 * @param order the order as it is to be
 * @param expectedVersion the version it must have now; 0 if it must not exist
 */
public record OrderWrite(Order order, long expectedVersion) {
    /**
     * Checks the versions.
     *
     * @throws IllegalArgumentException if the order is not newer than expected
     */
    public OrderWrite {
        Check.require(
                expectedVersion >= 0 && order.version() > expectedVersion, "version must be above the expected one");
    }
}
