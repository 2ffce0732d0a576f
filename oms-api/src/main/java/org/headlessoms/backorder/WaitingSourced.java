package org.headlessoms.backorder;

import java.util.List;
import org.headlessoms.check.Check;
import org.headlessoms.event.Event;

/**
 * What was available was shared out among orders that wait. Each order that got something has its own {@link
 * org.headlessoms.order.UnitsAllocated} of the same command.
 *
 * @param orders what each of them got, by priority and then age; at least one
 * @param completedOneByOne how many would have been completed one by one, the oldest first
 * @param more whether others may wait that were not looked at because of the limit
 */
public record WaitingSourced(List<SourcedOrder> orders, long completedOneByOne, boolean more) implements Event {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty or the number negative
     */
    public WaitingSourced {
        orders = Check.notEmpty("orders", List.copyOf(orders));
        Check.notNegative("completedOneByOne", completedOneByOne);
    }

    /**
     * How many of them wait for nothing any more.
     *
     * @return the number of completed orders
     */
    public long completed() {
        return orders.stream().filter(order -> order.missing() == 0).count();
    }
}
