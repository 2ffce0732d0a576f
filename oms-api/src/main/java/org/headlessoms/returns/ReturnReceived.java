package org.headlessoms.returns;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.ReturnId;

/**
 * Units of a return came back, and what was paid for them is owed to the customer.
 *
 * @param returnId the return
 * @param location where they came back
 * @param units what came back
 */
public record ReturnReceived(ReturnId returnId, LocationId location, List<ReturnedUnits> units) implements ReturnEvent {
    /**
     * Copies the units.
     *
     * @throws IllegalArgumentException if there are none
     */
    public ReturnReceived {
        Objects.requireNonNull(returnId, "returnId");
        Objects.requireNonNull(location, "location");
        units = Check.notEmpty("units", List.copyOf(units));
    }
}
