package org.headlessoms.supply;

import java.time.LocalDate;
import java.util.Optional;
import org.headlessoms.check.Check;

/**
 * How far expected supply is trusted.
 *
 * @param overdueDays for how many days after the day it was expected on a supply that did not come in still counts, 0 to 365
 */
public record SupplyPolicy(int overdueDays) {

    private static final int LONGEST = 365;

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if they are not 0 to 365
     */
    public SupplyPolicy {
        Check.require(overdueDays >= 0 && overdueDays <= LONGEST, "overdueDays must be 0 to 365");
    }

    /**
     * An overdue supply counts for 7 days.
     *
     * @return the default policy
     */
    public static SupplyPolicy defaults() {
        return new SupplyPolicy(7);
    }

    /**
     * The last day on which a supply counts.
     *
     * @param supply the supply
     * @return so many days after it was expected
     */
    public LocalDate lastDay(ExpectedSupply supply) {
        return supply.expectedOn().plusDays(overdueDays);
    }

    /**
     * The day from which on a supply can be promised.
     *
     * @param supply the supply
     * @param today the day of the promise, in UTC
     * @return the day it is expected on, or today if it is overdue; empty if it is closed or overdue for too long
     */
    public Optional<LocalDate> countsOn(ExpectedSupply supply, LocalDate today) {
        if (!supply.open() || lastDay(supply).isBefore(today)) {
            return Optional.empty();
        }
        return Optional.of(supply.expectedOn().isBefore(today) ? today : supply.expectedOn());
    }
}
