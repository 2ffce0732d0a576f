package org.headlessoms.shortage;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.event.StreamId;

/**
 * Units that are or were promised to an order, a hold or a transfer.
 *
 * @param subject the order, the hold or the transfer
 * @param units how many, at least 1
 */
public record PromisedUnits(StreamId subject, long units) {
    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public PromisedUnits {
        Objects.requireNonNull(subject, "subject");
        Check.positive("units", units);
    }
}
