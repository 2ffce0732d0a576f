package org.headlessoms.fulfilment;

import java.util.List;
import org.headlessoms.check.Check;

/**
 * Locations were told to pick and pack.
 *
 * @param fulfilments the new fulfilments, at least one, one per location
 */
public record FulfilmentsReleased(List<Fulfilment> fulfilments) implements FulfilmentEvent {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public FulfilmentsReleased {
        fulfilments = Check.notEmpty("fulfilments", List.copyOf(fulfilments));
    }
}
