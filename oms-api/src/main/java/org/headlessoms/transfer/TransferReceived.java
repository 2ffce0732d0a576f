package org.headlessoms.transfer;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * Units of a transfer arrived and are on hand.
 *
 * @param transfer as it is now
 * @param lines what arrived, at least one line
 */
public record TransferReceived(Transfer transfer, List<ReceiveTransfer.Line> lines) implements TransferEvent {
    /** Copies the lists. */
    public TransferReceived {
        Objects.requireNonNull(transfer, "transfer");
        lines = Check.notEmpty("lines", List.copyOf(lines));
    }
}
