package org.headlessoms.transfer;

import java.time.LocalDate;
import java.util.Objects;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.TransferId;

/**
 * Expect a transfer on another day.
 *
 * @param commandId the caller's id
 * @param transferId the transfer
 * @param expectedOn on which day, in UTC; may be past
 */
public record RescheduleTransfer(CommandId commandId, TransferId transferId, LocalDate expectedOn)
        implements TransferCommand<TransferRescheduled> {
    /** Refuses missing parts. */
    public RescheduleTransfer {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(transferId, "transferId");
        Objects.requireNonNull(expectedOn, "expectedOn");
    }
}
