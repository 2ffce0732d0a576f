package org.headlessoms.sourcing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.check.Check;
import org.headlessoms.stock.Location;

/** Filters that come with the library. */
public final class LocationFilters {

    private LocationFilters() {}

    /**
     * Only locations that still send on the day it is there: it is a working day and before cut-off.
     *
     * @return the filter
     */
    public static LocationFilter shipsToday() {
        return (candidate, request) -> {
            LocalDate shipDate = request.shipDate(candidate);
            LocalDate today = candidate.location().profile().calendar().today(request.now());
            return shipDate.equals(today) ? Optional.empty() : Optional.of("ships on " + shipDate);
        };
    }

    /**
     * Only locations that send no later than the day the order is wanted by; all of them if it names none.
     *
     * @return the filter
     */
    public static LocationFilter inTime() {
        return (candidate, request) -> request.terms()
                .wantedBy()
                .filter(request.shipDate(candidate)::isAfter)
                .map(day -> "ships on " + request.shipDate(candidate));
    }

    /**
     * Only locations within a distance, as far as positions are known.
     *
     * @param metres the longest distance, at least 0
     * @return the filter
     * @throws IllegalArgumentException if the distance is negative
     */
    public static LocationFilter within(long metres) {
        Check.notNegative("metres", metres);
        return (candidate, request) ->
                request.metres(candidate).filter(distance -> distance > metres).map(distance -> distance + " m away");
    }

    /**
     * Only locations of some kinds.
     *
     * @param kinds the kinds, at least one
     * @return the filter
     * @throws IllegalArgumentException if there is none
     */
    public static LocationFilter only(Location.Kind... kinds) {
        Set<Location.Kind> allowed = EnumSet.copyOf(Check.notEmpty("kinds", Arrays.asList(kinds)));
        return (candidate, request) -> allowed.contains(candidate.location().kind())
                ? Optional.empty()
                : Optional.of("is a " + candidate.location().kind());
    }
}
