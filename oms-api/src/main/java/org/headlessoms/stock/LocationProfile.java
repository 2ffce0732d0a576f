package org.headlessoms.stock;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.headlessoms.check.Check;
import org.headlessoms.value.GeoPoint;

/**
 * What sourcing wants to know of a location. Immutable; each {@code with} method answers a profile that differs in one part.
 *
 * @param position where it is, for distances
 * @param capabilities what it can do for an order
 * @param calendar when it works
 * @param dailyCapacity how many orders it takes on for one shipping day, at least 1; empty if any number
 */
public record LocationProfile(
        Optional<GeoPoint> position,
        SortedSet<LocationCapability> capabilities,
        WorkCalendar calendar,
        Optional<Long> dailyCapacity) {

    /** Can do everything, works always, any number of orders, nobody knows where. */
    public static final LocationProfile DEFAULT = new LocationProfile(
            Optional.empty(),
            new TreeSet<>(EnumSet.allOf(LocationCapability.class)),
            WorkCalendar.ALWAYS,
            Optional.empty());

    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if the capacity is below 1
     */
    public LocationProfile {
        Objects.requireNonNull(position, "position");
        capabilities = Collections.unmodifiableSortedSet(new TreeSet<>(capabilities));
        Objects.requireNonNull(calendar, "calendar");
        dailyCapacity.ifPresent(orders -> Check.positive("dailyCapacity", orders));
    }

    /**
     * The profile at a position.
     *
     * @param point where the location is
     * @return the changed profile
     */
    public LocationProfile at(GeoPoint point) {
        return new LocationProfile(Optional.of(point), capabilities, calendar, dailyCapacity);
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
        return new LocationProfile(position, all, calendar, dailyCapacity);
    }

    /**
     * The profile with another calendar.
     *
     * @param works when the location works
     * @return the changed profile
     */
    public LocationProfile with(WorkCalendar works) {
        return new LocationProfile(position, capabilities, works, dailyCapacity);
    }

    /**
     * The profile with a daily capacity.
     *
     * @param ordersPerDay how many orders it takes on for one shipping day, at least 1
     * @return the changed profile
     */
    public LocationProfile withDailyCapacity(long ordersPerDay) {
        return new LocationProfile(position, capabilities, calendar, Optional.of(ordersPerDay));
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
