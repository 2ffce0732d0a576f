package org.headlessoms.sourcing;

import java.time.LocalDate;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.stock.LocationProfile;

/**
 * How much of its daily capacity a location has used.
 *
 * @param day the day, in the location's own time zone
 * @param orders the orders it was given on that day, at least 0; more than the capacity if that was lowered
 * @param capacity the most it may be given, 0 to {@link LocationProfile#MAX_DAILY_CAPACITY}
 */
public record DailyLoad(LocalDate day, long orders, int capacity) {

    /** Fine enough to tell any two shares apart, and small enough that no share overflows. */
    private static final long WHOLE = 1_000_000_000_000L;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative or the capacity too large
     */
    public DailyLoad {
        Objects.requireNonNull(day, "day");
        Check.notNegative("orders", orders);
        Check.between("capacity", capacity, 0, LocationProfile.MAX_DAILY_CAPACITY);
    }

    /**
     * Whether no further order fits in.
     *
     * @return true if all of the capacity is used
     */
    public boolean isFull() {
        return orders >= capacity;
    }

    /**
     * The share of the capacity that is used.
     *
     * @return in units of 10<sup>-12</sup>, rounded down: 0 if nothing is used, 10<sup>12</sup> if all of it is
     */
    public long share() {
        return isFull() ? WHOLE : orders * WHOLE / capacity;
    }
}
