package org.headlessoms;

import java.time.Instant;
import org.headlessoms.sourcing.ShadowReport;

/** How units are found. Safe for use by several threads. */
public interface Sourcing {

    /**
     * Compares the policies that planned the orders of a span with the one that ran in shadow, out of what was recorded with
     * each order when it was placed. Reads orders newest first, a page at a time, from now back to the beginning of the span:
     * it takes as long as listing these orders does, and memory for one page.
     *
     * @param from orders placed then or later
     * @param to orders placed before then
     * @return the sums; empty if no order of the span was compared
     * @throws IllegalArgumentException if the span ends before it begins
     */
    ShadowReport compare(Instant from, Instant to);
}
