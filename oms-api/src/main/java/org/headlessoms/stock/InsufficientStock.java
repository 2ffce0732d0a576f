package org.headlessoms.stock;

import java.util.List;
import org.headlessoms.command.Refusal;

/**
 * There is not enough to do all of it; every short item is named.
 *
 * @param shortages at least one, sorted by SKU
 */
public record InsufficientStock(List<Shortage> shortages) implements Refusal {
    /** Copies the shortages. */
    public InsufficientStock {
        shortages = List.copyOf(shortages);
    }
}
