package org.headlessoms.sourcing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * What the orders of a span say about policies in shadow.
 *
 * @param from from when the orders were placed
 * @param to until before when
 * @param totals for each pair of policies and currency of costs that met, by names; those that never met are not named
 */
public record ShadowReport(Instant from, Instant to, List<ShadowTotals> totals) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the span ends before it begins
     */
    public ShadowReport {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Check.require(!to.isBefore(from), "to must not be before from");
        totals = List.copyOf(totals);
    }
}
