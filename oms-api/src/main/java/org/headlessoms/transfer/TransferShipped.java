package org.headlessoms.transfer;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * Units of a transfer left and are in transit.
 *
 * @param transfer as it is now
 * @param units what left, at least one line, each once
 */
public record TransferShipped(Transfer transfer, List<TransferUnits> units) implements TransferEvent {
    /** Copies the lists. */
    public TransferShipped {
        Objects.requireNonNull(transfer, "transfer");
        units = Check.notEmpty("units", List.copyOf(units));
    }
}
