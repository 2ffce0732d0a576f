package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * A location keeps other units back from sale than before.
 *
 * @param safetyStock what it is to keep back from now on
 * @param kept units it keeps back now; fewer than wanted if there are not enough
 */
public record SafetyStockSet(SafetyStock safetyStock, long kept) implements StockEvent {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public SafetyStockSet {
        Objects.requireNonNull(safetyStock, "safetyStock");
        Check.notNegative("kept", kept);
    }
}
