package org.headlessoms.transfer;

import org.headlessoms.event.Event;

/** A fact about a transfer. */
public sealed interface TransferEvent extends Event
        permits TransferRequested,
                TransferShipped,
                TransferReceived,
                TransferRescheduled,
                TransferCancelled,
                TransferClosed {

    /**
     * The transfer.
     *
     * @return as it is after this
     */
    Transfer transfer();
}
