package org.headlessoms.transfer;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A transfer is expected on another day.
 *
 * @param transfer as it is now
 * @param expectedBefore on which day it was expected before
 */
public record TransferRescheduled(Transfer transfer, LocalDate expectedBefore) implements TransferEvent {
    /** Refuses missing parts. */
    public TransferRescheduled {
        Objects.requireNonNull(transfer, "transfer");
        Objects.requireNonNull(expectedBefore, "expectedBefore");
    }
}
