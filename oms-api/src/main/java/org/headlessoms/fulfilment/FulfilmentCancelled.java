package org.headlessoms.fulfilment;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.FulfilmentId;

/**
 * A location need not pick some units any more; they stay reserved where they are.
 *
 * @param fulfilmentId the fulfilment they were in
 * @param units which and where, at least one
 */
public record FulfilmentCancelled(FulfilmentId fulfilmentId, List<ReservedUnits> units) implements FulfilmentEvent {
    /**
     * Copies the units.
     *
     * @throws IllegalArgumentException if there are none
     */
    public FulfilmentCancelled {
        Objects.requireNonNull(fulfilmentId, "fulfilmentId");
        units = Check.notEmpty("units", List.copyOf(units));
    }
}
