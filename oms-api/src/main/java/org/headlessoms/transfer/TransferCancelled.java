package org.headlessoms.transfer;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * Units of a transfer that had not left will not leave: they are available again where they are, or were found not to be there.
 *
 * @param transfer as it is now
 * @param cancelled the units, at least one line, each once
 * @param reason why, may be empty
 */
public record TransferCancelled(Transfer transfer, List<TransferUnits> cancelled, String reason)
        implements TransferEvent {
    /** Copies the lists. */
    public TransferCancelled {
        Objects.requireNonNull(transfer, "transfer");
        cancelled = Check.notEmpty("cancelled", List.copyOf(cancelled));
        Check.text("reason", reason);
    }
}
