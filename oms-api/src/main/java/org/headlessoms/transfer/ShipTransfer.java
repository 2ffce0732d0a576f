package org.headlessoms.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.TransferId;

/**
 * Units of a transfer left: they are in transit, and supply that is expected at the destination.
 *
 * @param commandId the caller's id
 * @param transferId the transfer
 * @param units only these units, each line once; empty means all that have not left yet
 * @param expectedOn on which day the transfer is expected, in UTC, if that is known better now
 */
public record ShipTransfer(
        CommandId commandId, TransferId transferId, List<TransferUnits> units, Optional<LocalDate> expectedOn)
        implements TransferCommand<TransferShipped> {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a line is named twice
     */
    public ShipTransfer {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(transferId, "transferId");
        units = List.copyOf(units);
        Check.distinct("line", units.stream().map(TransferUnits::lineId).toList());
        Objects.requireNonNull(expectedOn, "expectedOn");
    }

    /**
     * All that had not left yet left now.
     *
     * @param commandId the caller's id
     * @param transferId the transfer
     * @return the command
     */
    public static ShipTransfer all(CommandId commandId, TransferId transferId) {
        return new ShipTransfer(commandId, transferId, List.of(), Optional.empty());
    }
}
