package org.headlessoms.returns;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.money.PriceParts;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LotId;

/**
 * Units that came back, what becomes of them and what is refunded for them.
 *
 * @param lineId the order line
 * @param quantity units, at least 1
 * @param disposition what becomes of them
 * @param lot the lot they are of, for items that are kept by lots
 * @param refund what exactly was paid for these units
 */
public record ReturnedUnits(
        LineId lineId, long quantity, Disposition disposition, Optional<LotId> lot, PriceParts refund) {
    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public ReturnedUnits {
        Objects.requireNonNull(lineId, "lineId");
        Check.positive("quantity", quantity);
        Objects.requireNonNull(disposition, "disposition");
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(refund, "refund");
    }
}
