package org.headlessoms.transfer;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.TransferId;

/**
 * Nothing more of a transfer leaves or arrives. What has not left yet is available again; what is in transit is lost, for the
 * reason given.
 *
 * @param commandId the caller's id
 * @param transferId the transfer
 * @param reason why, at most 8 KiB, not empty
 */
public record CloseTransfer(CommandId commandId, TransferId transferId, String reason)
        implements TransferCommand<TransferClosed> {
    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if there is none
     */
    public CloseTransfer {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(transferId, "transferId");
        Check.text("reason", reason);
        Check.require(!reason.isBlank(), "reason must not be empty");
    }
}
