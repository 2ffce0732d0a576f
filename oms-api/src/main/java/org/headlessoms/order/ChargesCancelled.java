package org.headlessoms.order;

import java.util.List;
import org.headlessoms.check.Check;
import org.headlessoms.value.ChargeId;

/**
 * Charges will never be due.
 *
 * @param charges which, at least one
 */
public record ChargesCancelled(List<ChargeId> charges) implements OrderLifecycleEvent {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public ChargesCancelled {
        charges = Check.notEmpty("charges", List.copyOf(charges));
    }
}
