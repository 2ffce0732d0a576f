package org.headlessoms.sourcing;

import java.util.List;
import org.headlessoms.check.Check;
import org.headlessoms.command.Refusal;
import org.headlessoms.stock.Shortage;

/**
 * There is enough stock, but the policy, the daily capacity of locations or the order's own terms do not let all of it be taken.
 *
 * @param shortages per item how many units were wanted and how many could be planned, at least one
 */
public record CannotBeSourced(List<Shortage> shortages) implements Refusal {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public CannotBeSourced {
        shortages = Check.notEmpty("shortages", List.copyOf(shortages));
    }
}
