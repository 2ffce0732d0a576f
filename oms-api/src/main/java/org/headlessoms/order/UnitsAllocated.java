package org.headlessoms.order;

import java.util.List;
import org.headlessoms.check.Check;
import org.headlessoms.sourcing.CapacityDay;

/**
 * Units that were open or backordered are reserved.
 *
 * @param allocations which and where, at least one
 * @param capacityDays where, and on which days there, the order counts against a daily capacity from now on
 */
public record UnitsAllocated(List<Allocation> allocations, List<CapacityDay> capacityDays)
        implements OrderLifecycleEvent {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public UnitsAllocated {
        allocations = Check.notEmpty("allocations", List.copyOf(allocations));
        capacityDays = List.copyOf(capacityDays);
    }

    /**
     * Units at locations where the order counts already, or does not count.
     *
     * @param allocations which and where, at least one
     */
    public UnitsAllocated(List<Allocation> allocations) {
        this(allocations, List.of());
    }
}
