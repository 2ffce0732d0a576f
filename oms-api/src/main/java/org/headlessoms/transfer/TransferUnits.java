package org.headlessoms.transfer;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.LineId;

/**
 * Some units of a transfer line.
 *
 * @param lineId the line
 * @param quantity units, at least 1
 */
public record TransferUnits(LineId lineId, long quantity) {
    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public TransferUnits {
        Objects.requireNonNull(lineId, "lineId");
        Check.positive("quantity", quantity);
    }
}
