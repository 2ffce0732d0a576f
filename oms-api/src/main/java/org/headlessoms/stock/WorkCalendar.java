package org.headlessoms.stock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.headlessoms.check.Check;

/**
 * When a location works: it follows on which day goes out what is ordered now.
 *
 * @param timeZone the zone of its days and times
 * @param workingDays the days of the week on which it works, at least one
 * @param holidays days on which it does not work all the same, at most 400
 * @param cutOff what is ordered on a working day before this time goes out the same day; empty if all of it does
 */
public record WorkCalendar(
        ZoneId timeZone, SortedSet<DayOfWeek> workingDays, SortedSet<LocalDate> holidays, Optional<LocalTime> cutOff) {

    /** Every day, all day, in UTC. */
    public static final WorkCalendar ALWAYS = new WorkCalendar(
            ZoneId.of("UTC"),
            new TreeSet<>(EnumSet.allOf(DayOfWeek.class)),
            Collections.emptySortedSet(),
            Optional.empty());

    private static final int MAX_HOLIDAYS = 400;

    /**
     * Copies the sets.
     *
     * @throws IllegalArgumentException if there is no working day or there are too many holidays
     */
    public WorkCalendar {
        Objects.requireNonNull(timeZone, "timeZone");
        Check.notEmpty("workingDays", workingDays);
        Check.require(holidays.size() <= MAX_HOLIDAYS, "a calendar must have at most 400 holidays");
        workingDays = Collections.unmodifiableSortedSet(new TreeSet<>(workingDays));
        holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
        Objects.requireNonNull(cutOff, "cutOff");
    }

    /**
     * Monday to Friday, until a time of the day.
     *
     * @param timeZone the zone, e.g. {@code Europe/London}
     * @param cutOff what is ordered before this time goes out the same day
     * @return the calendar, without holidays
     */
    public static WorkCalendar weekdays(ZoneId timeZone, LocalTime cutOff) {
        return new WorkCalendar(
                timeZone,
                new TreeSet<>(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                Collections.emptySortedSet(),
                Optional.of(cutOff));
    }

    /**
     * The day it is there.
     *
     * @param now a moment
     * @return the date in the location's zone
     */
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, timeZone);
    }

    /**
     * The day on which goes out what is ordered at a moment.
     *
     * @param orderedAt the moment
     * @return the same day if it is a working day before cut-off, else the next working day
     */
    public LocalDate shipDate(Instant orderedAt) {
        ZonedDateTime there = orderedAt.atZone(timeZone);
        boolean late =
                cutOff.filter(time -> !there.toLocalTime().isBefore(time)).isPresent();
        LocalDate day = late ? there.toLocalDate().plusDays(1) : there.toLocalDate();
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isWorkingDay(LocalDate day) {
        return workingDays.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }
}
