package org.headlessoms.sourcing;

import java.time.LocalDate;
import java.util.Objects;
import org.headlessoms.value.LocationId;

/**
 * A day of a location on which an order counts against the location's daily capacity.
 *
 * @param location the location
 * @param day the day, in the location's own time zone
 */
public record CapacityDay(LocationId location, LocalDate day) {
    /** Checks that both are there. */
    public CapacityDay {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(day, "day");
    }
}
