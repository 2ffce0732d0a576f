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
 * @param dailyCapacity the most orders it may be given on a day of its calendar, 0 to {@link #MAX_DAILY_CAPACITY}; empty if it
 *     takes as many as come. An order counts once at each location, on the day on which it first reserves any of it, until
 *     nothing of it is reserved or released there any more and nothing was sent. Placing is bounded, {@code AllocateOrder}
 *     is, and so is the queue: who waits is served where there is room, and by due work when the location's next day begins,
 *     not as soon as a cancellation gives room back. What an order gets instead of what another location rejected or turned
 *     out not to have, or by {@code SourceWaiting}, is neither refused nor counted. Orders that reserved there before a
 *     capacity was set do not count, and lowering it takes nothing back
 */
public record LocationProfile(
        Optional<GeoPoint> position,
        SortedSet<LocationCapability> capabilities,
        WorkCalendar calendar,
        Optional<Integer> dailyCapacity) {

    /** The largest daily capacity, in orders. */
    public static final int MAX_DAILY_CAPACITY = 1_000_000;

    /** Can do everything, works always, takes as many orders as come, nobody knows where. */
    public static final LocationProfile DEFAULT = new LocationProfile(
            Optional.empty(),
            new TreeSet<>(EnumSet.allOf(LocationCapability.class)),
            WorkCalendar.ALWAYS,
            Optional.empty());

    /**
     * Checks the capacity and copies the set.
     *
     * @throws IllegalArgumentException if the capacity is negative or too large
     */
    public LocationProfile {
        Objects.requireNonNull(position, "position");
        capabilities = Collections.unmodifiableSortedSet(new TreeSet<>(capabilities));
        Objects.requireNonNull(calendar, "calendar");
        dailyCapacity.ifPresent(orders -> Check.between("dailyCapacity", orders, 0, MAX_DAILY_CAPACITY));
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
     * @param orders the most orders the location may be given on a day, 0 to {@link #MAX_DAILY_CAPACITY}
     * @return the changed profile
     * @throws IllegalArgumentException if the number is negative or too large
     */
    public LocationProfile withDailyCapacity(int orders) {
        return new LocationProfile(position, capabilities, calendar, Optional.of(orders));
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
