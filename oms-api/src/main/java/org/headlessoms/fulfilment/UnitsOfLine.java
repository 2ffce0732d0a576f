package org.headlessoms.fulfilment;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.LineId;

/**
 * Some units of an order line.
 *
 * @param lineId the line
 * @param quantity units, at least 1
 */
public record UnitsOfLine(LineId lineId, long quantity) {
    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public UnitsOfLine {
        Objects.requireNonNull(lineId, "lineId");
        Check.positive("quantity", quantity);
    }

    /**
     * Some units of a line.
     *
     * @param lineId the line
     * @param quantity units, at least 1
     * @return the units
     */
    public static UnitsOfLine of(LineId lineId, long quantity) {
        return new UnitsOfLine(lineId, quantity);
    }
}
