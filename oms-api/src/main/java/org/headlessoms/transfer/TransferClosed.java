package org.headlessoms.transfer;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * Nothing more of a transfer leaves or arrives.
 *
 * @param transfer as it is now
 * @param cancelled units that had not left and are available again, each line once
 * @param lost units that left and never arrived, each line once
 * @param reason why
 */
public record TransferClosed(Transfer transfer, List<TransferUnits> cancelled, List<TransferUnits> lost, String reason)
        implements TransferEvent {
    /** Copies the lists. */
    public TransferClosed {
        Objects.requireNonNull(transfer, "transfer");
        cancelled = List.copyOf(cancelled);
        lost = List.copyOf(lost);
        Check.text("reason", reason);
    }
}
