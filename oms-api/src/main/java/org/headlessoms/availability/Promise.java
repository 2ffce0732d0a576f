package org.headlessoms.availability;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether the units of a {@link PromiseQuery} can be had, from where, and when. An answer, not a reservation: others may be
 * faster.
 *
 * @param lines an answer for each line, in the order of the query
 * @param by the last day that was asked for, in UTC; empty for at once
 */
public record Promise(List<PromisedLine> lines, Optional<LocalDate> by) {
    /** Copies the lines. */
    public Promise {
        lines = List.copyOf(lines);
        Objects.requireNonNull(by, "by");
    }

    /**
     * The first day on which all units of all lines can be had.
     *
     * @return the latest day of a line, in UTC; empty if a line is never complete
     */
    public Optional<LocalDate> completeOn() {
        return lines.stream().allMatch(line -> line.completeOn().isPresent())
                ? lines.stream().flatMap(line -> line.completeOn().stream()).max(LocalDate::compareTo)
                : Optional.empty();
    }

    /**
     * Whether all units can be had in time.
     *
     * @return true if they are complete by the day asked for, or available now if none was
     */
    public boolean isInTime() {
        return by.isPresent()
                ? completeOn().filter(day -> !day.isAfter(by.get())).isPresent()
                : lines.stream().allMatch(line -> line.missingNow() == 0);
    }
}
