package org.headlessoms.fulfilment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.value.FulfilmentId;

/**
 * Units that a location was to ship and does not. They leave the fulfilment and are sourced again; where others were found, a
 * {@link org.headlessoms.order.UnitsAllocated} of the same command says.
 *
 * @param fulfilmentId the fulfilment they were in
 * @param units which, and where they were to come from; at least one
 * @param effect what became of them in the books
 * @param excludedUntil until when their items are not sourced from the location, if it is excluded
 * @param backordered whether the order's units wait in the backorder queue now; otherwise they are open
 */
public record UnfulfilledUnits(
        FulfilmentId fulfilmentId,
        List<ReservedUnits> units,
        StockEffect effect,
        Optional<Instant> excludedUntil,
        boolean backordered) {
    /**
     * Copies the units.
     *
     * @throws IllegalArgumentException if there are none
     */
    public UnfulfilledUnits {
        Objects.requireNonNull(fulfilmentId, "fulfilmentId");
        units = Check.notEmpty("units", List.copyOf(units));
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(excludedUntil, "excludedUntil");
    }
}
