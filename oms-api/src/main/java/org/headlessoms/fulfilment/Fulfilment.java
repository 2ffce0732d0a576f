package org.headlessoms.fulfilment;

import java.util.List;
import java.util.Objects;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.LocationId;

/**
 * What a location has been told to pick and pack.
 *
 * @param id its id within the order
 * @param location who picks
 * @param released what it was told in all
 * @param outstanding what has neither shipped nor been cancelled or rejected; empty when the fulfilment is done
 */
public record Fulfilment(
        FulfilmentId id, LocationId location, List<ReservedUnits> released, List<ReservedUnits> outstanding) {
    /** Copies the lists. */
    public Fulfilment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(location, "location");
        released = List.copyOf(released);
        outstanding = List.copyOf(outstanding);
    }

    /**
     * The fulfilment with other units outstanding.
     *
     * @param remaining what is outstanding now
     * @return the changed fulfilment
     */
    public Fulfilment withOutstanding(List<ReservedUnits> remaining) {
        return new Fulfilment(id, location, released, remaining);
    }

    /**
     * Whether nothing is outstanding.
     *
     * @return true when everything shipped, was cancelled or rejected
     */
    public boolean isDone() {
        return outstanding.isEmpty();
    }
}
