package org.headlessoms.order;

import java.util.List;
import org.headlessoms.check.Check;

/**
 * Units that were open or backordered are reserved.
 *
 * @param allocations which and where, at least one
 */
public record UnitsAllocated(List<Allocation> allocations) implements OrderLifecycleEvent {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public UnitsAllocated {
        allocations = Check.notEmpty("allocations", List.copyOf(allocations));
    }
}
