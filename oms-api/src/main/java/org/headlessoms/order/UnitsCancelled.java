package org.headlessoms.order;

import java.util.List;
import org.headlessoms.check.Check;

/**
 * Units will never ship. What was reserved for them is available again.
 *
 * @param units which, at least one; empty only when an order of charges alone is cancelled
 * @param reason why
 */
public record UnitsCancelled(List<CancelledUnits> units, String reason) implements OrderLifecycleEvent {
    /** Copies the list. */
    public UnitsCancelled {
        units = List.copyOf(units);
        Check.text("reason", reason);
    }
}
