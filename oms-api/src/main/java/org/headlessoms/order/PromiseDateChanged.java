package org.headlessoms.order;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.value.LineId;

/**
 * The units a line waits for are promised for another day than before, because supply or queue moved.
 *
 * @param lineId the line
 * @param before the day promised before, in UTC, if there was one
 * @param promisedOn the day promised now, in UTC; empty if nothing is expected that would suffice
 */
public record PromiseDateChanged(LineId lineId, Optional<LocalDate> before, Optional<LocalDate> promisedOn)
        implements OrderLifecycleEvent {
    /**
     * Checks that something changed.
     *
     * @throws IllegalArgumentException if both days are the same
     */
    public PromiseDateChanged {
        Objects.requireNonNull(lineId, "lineId");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(promisedOn, "promisedOn");
        Check.require(!before.equals(promisedOn), "a promise changes to another day");
    }

    /**
     * Whether it became later, or no day is left at all; otherwise it became earlier, or there is a day at last.
     *
     * @return whether the customer waits longer than promised
     */
    public boolean slipped() {
        return before.isPresent()
                && promisedOn.map(day -> day.isAfter(before.get())).orElse(true);
    }
}
