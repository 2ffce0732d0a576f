package org.headlessoms.stock;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.headlessoms.value.GeoPoint;

/**
 * What sourcing wants to know of a location. Immutable; each {@code with} method answers a profile that differs in one part.
 *
 * @param position where it is, for distances
 * @param capabilities what it can do for an order
 * @param calendar when it works
 */
public record LocationProfile(
        Optional<GeoPoint> position, SortedSet<LocationCapability> capabilities, WorkCalendar calendar) {

    /** Can do everything, works always, nobody knows where. */
    public static final LocationProfile DEFAULT = new LocationProfile(
            Optional.empty(), new TreeSet<>(EnumSet.allOf(LocationCapability.class)), WorkCalendar.ALWAYS);

    /** Copies the set. */
    public LocationProfile {
        Objects.requireNonNull(position, "position");
        capabilities = Collections.unmodifiableSortedSet(new TreeSet<>(capabilities));
        Objects.requireNonNull(calendar, "calendar");
    }

    /**
     * The profile at a position.
     *
     * @param point where the location is
     * @return the changed profile
     */
    public LocationProfile at(GeoPoint point) {
        return new LocationProfile(Optional.of(point), capabilities, calendar);
    }

    /**
     * The profile with other capabilities.
     *
     * @param able all that the location can do
     * @return the changed profile
     */
    public LocationProfile with(LocationCapability... able) {
        SortedSet<LocationCapability> all = new TreeSet<>();
        Collections.addAll(all, able);
        return new LocationProfile(position, all, calendar);
    }

    /**
     * The profile with another calendar.
     *
     * @param works when the location works
     * @return the changed profile
     */
    public LocationProfile with(WorkCalendar works) {
        return new LocationProfile(position, capabilities, works);
    }

    /**
     * Whether the location can do something.
     *
     * @param capability what
     * @return true if it can
     */
    public boolean can(LocationCapability capability) {
        return capabilities.contains(capability);
    }
}
