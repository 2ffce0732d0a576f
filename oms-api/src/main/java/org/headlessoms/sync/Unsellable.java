package org.headlessoms.sync;

import org.headlessoms.check.Check;

/**
 * Units that are there and not to be sold, as the source sees them.
 *
 * @param quarantine units that wait for an inspection
 * @param damaged broken units
 */
public record Unsellable(long quarantine, long damaged) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Unsellable {
        Check.notNegative("quarantine", quarantine);
        Check.notNegative("damaged", damaged);
    }
}
