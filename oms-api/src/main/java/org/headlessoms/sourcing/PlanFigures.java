package org.headlessoms.sourcing;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.money.Money;

/**
 * What a plan comes to.
 *
 * @param shipments from how many locations it ships, 0 or more
 * @param missingUnits units wanted that it could not find, 0 or more
 * @param cost shipping and handling of all shipments, 0 or more; empty if there is no cost model
 * @param metres the distances of all shipments to the destination, summed; empty if one of the positions is unknown
 */
public record PlanFigures(long shipments, long missingUnits, Optional<Money> cost, Optional<Long> metres) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public PlanFigures {
        Check.notNegative("shipments", shipments);
        Check.notNegative("missingUnits", missingUnits);
        Objects.requireNonNull(cost, "cost");
        cost.ifPresent(one -> Check.notNegative("cost", one.minor()));
        Objects.requireNonNull(metres, "metres");
        metres.ifPresent(one -> Check.notNegative("metres", one));
    }
}
