package org.headlessoms.order;

import java.util.List;
import org.headlessoms.check.Check;

/**
 * Reserved units are not there after all. They wait in the backorder queue, by the age of their order; those of an order whose
 * terms bind its units stay open.
 *
 * @param units which and where they were reserved, at least one
 * @param reason why
 */
public record UnitsDeallocated(List<Deallocation> units, String reason) implements OrderLifecycleEvent {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public UnitsDeallocated {
        units = Check.notEmpty("units", List.copyOf(units));
        Check.text("reason", reason);
    }
}
