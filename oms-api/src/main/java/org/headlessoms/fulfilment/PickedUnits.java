package org.headlessoms.fulfilment;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LotId;

/**
 * How many units of a line were found.
 *
 * @param lineId the line
 * @param lot only of this lot; empty means of all lots together
 * @param found units found of those outstanding, 0 or more
 */
public record PickedUnits(LineId lineId, Optional<LotId> lot, long found) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public PickedUnits {
        Objects.requireNonNull(lineId, "lineId");
        Objects.requireNonNull(lot, "lot");
        Check.notNegative("found", found);
    }

    /**
     * Units found of a line, of whatever lot.
     *
     * @param lineId the line
     * @param found how many
     * @return the units
     */
    public static PickedUnits of(LineId lineId, long found) {
        return new PickedUnits(lineId, Optional.empty(), found);
    }
}
