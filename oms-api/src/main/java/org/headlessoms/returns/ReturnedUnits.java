package org.headlessoms.returns;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.money.PriceParts;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.SerialNumber;

/**
 * Units that came back, what becomes of them and what is refunded for them.
 *
 * @param lineId the order line
 * @param quantity units, at least 1
 * @param disposition what becomes of them
 * @param lot the lot they are of, for items that are kept by lots
 * @param serials their serial numbers, one each; empty if they shipped without
 * @param refund what exactly was paid for these units
 */
public record ReturnedUnits(
        LineId lineId,
        long quantity,
        Disposition disposition,
        Optional<LotId> lot,
        List<SerialNumber> serials,
        PriceParts refund) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the quantity is below 1, a serial number is named twice, or there are some, but not
     *     one each
     */
    public ReturnedUnits {
        Objects.requireNonNull(lineId, "lineId");
        Check.positive("quantity", quantity);
        Objects.requireNonNull(disposition, "disposition");
        Objects.requireNonNull(lot, "lot");
        serials = Check.distinct("serial number", List.copyOf(serials));
        Check.require(serials.isEmpty() || serials.size() == quantity, "each unit has one serial number, or none has");
        Objects.requireNonNull(refund, "refund");
    }
}
