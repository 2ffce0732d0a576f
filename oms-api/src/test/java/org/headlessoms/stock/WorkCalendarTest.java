package org.headlessoms.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    private static final WorkCalendar NEW_YORK =
            WorkCalendar.weekdays(ZoneId.of("America/New_York"), LocalTime.of(15, 0));

    private static LocalDate shipped(WorkCalendar calendar, String orderedAt) {
        return calendar.shipDate(Instant.parse(orderedAt));
    }

    @Test
    void whatIsOrderedBeforeCutOffGoesOutTheSameDay() {
        assertThat(shipped(NEW_YORK, "2026-03-05T19:59:59.999Z")).isEqualTo("2026-03-05");
        assertThat(shipped(NEW_YORK, "2026-03-05T20:00:00Z")).isEqualTo("2026-03-06");
    }

    @Test
    void weekendsAndHolidaysAreSkipped() {
        assertThat(shipped(NEW_YORK, "2026-03-06T20:00:00Z")).isEqualTo("2026-03-09");
        WorkCalendar closedOnMonday = new WorkCalendar(
                NEW_YORK.timeZone(),
                NEW_YORK.workingDays(),
                new TreeSet<>(Set.of(LocalDate.of(2026, 3, 9))),
                NEW_YORK.cutOff());
        assertThat(shipped(closedOnMonday, "2026-03-06T20:00:00Z")).isEqualTo("2026-03-10");
        assertThat(shipped(closedOnMonday, "2026-03-08T12:00:00Z")).isEqualTo("2026-03-10");
    }

    @Test
    void theDayIsTheOneInTheLocationsZoneAlsoWhenClocksChange() {
        // clocks go forward on 8 March 2026: from then on 15:00 in New York is 19:00 in UTC
        assertThat(shipped(NEW_YORK, "2026-03-09T18:59:59Z")).isEqualTo("2026-03-09");
        assertThat(shipped(NEW_YORK, "2026-03-09T19:00:00Z")).isEqualTo("2026-03-10");
        assertThat(NEW_YORK.today(Instant.parse("2026-03-10T03:59:59Z"))).isEqualTo("2026-03-09");
    }

    @Test
    void withoutCutOffTheWholeDayCounts() {
        assertThat(shipped(WorkCalendar.ALWAYS, "2026-03-01T23:59:59.999Z")).isEqualTo("2026-03-01");
    }

    @Test
    void aCalendarNeedsAWorkingDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkCalendar(
                        ZoneId.of("UTC"), new TreeSet<DayOfWeek>(), new TreeSet<>(), Optional.empty()));
    }
}
