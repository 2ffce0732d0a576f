package org.headlessoms.transfer;

import java.util.Objects;

/**
 * Stock is to be moved to another location and is reserved for it.
 *
 * @param transfer as it is now
 */
public record TransferRequested(Transfer transfer) implements TransferEvent {
    /** Refuses missing parts. */
    public TransferRequested {
        Objects.requireNonNull(transfer, "transfer");
    }
}
