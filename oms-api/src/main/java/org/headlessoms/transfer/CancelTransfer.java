package org.headlessoms.transfer;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.TransferId;

/**
 * What of a transfer has not left yet will not leave: it is available again, and waiting backorders are served with it at once.
 * What is in transit goes on.
 *
 * @param commandId the caller's id
 * @param transferId the transfer
 * @param reason why, at most 8 KiB, may be empty
 */
public record CancelTransfer(CommandId commandId, TransferId transferId, String reason)
        implements TransferCommand<TransferCancelled> {
    /** Checks the reason. */
    public CancelTransfer {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(transferId, "transferId");
        Check.text("reason", reason);
    }
}
