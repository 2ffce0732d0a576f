package org.headlessoms.order;

import org.headlessoms.check.Check;

/**
 * An order is more or less urgent than before.
 *
 * @param priority how urgent it is now, {@link OrderHeader#HIGHEST_PRIORITY} to {@link OrderHeader#LOWEST_PRIORITY}
 */
public record OrderPrioritized(int priority) implements OrderLifecycleEvent {
    /**
     * Checks the priority.
     *
     * @throws IllegalArgumentException if there is no such priority
     */
    public OrderPrioritized {
        Check.between("priority", priority, OrderHeader.HIGHEST_PRIORITY, OrderHeader.LOWEST_PRIORITY);
    }
}
