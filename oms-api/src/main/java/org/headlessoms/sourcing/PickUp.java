package org.headlessoms.sourcing;

import java.util.Objects;
import org.headlessoms.value.LocationId;

/**
 * The customer collects the goods.
 *
 * @param location where; it has to be able to hand goods over
 * @param only whether everything must come from there; otherwise as much as there is, and the rest is sourced by the policy
 */
public record PickUp(LocationId location, boolean only) {
    /** Refuses missing parts. */
    public PickUp {
        Objects.requireNonNull(location, "location");
    }
}
