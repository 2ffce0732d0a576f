package org.headlessoms.order;

import java.util.List;
import org.headlessoms.check.Check;
import org.headlessoms.value.ChargeId;

/**
 * Charges are due.
 *
 * @param charges which, at least one
 */
public record ChargesBilled(List<ChargeId> charges) implements OrderLifecycleEvent {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public ChargesBilled {
        charges = Check.notEmpty("charges", List.copyOf(charges));
    }
}
