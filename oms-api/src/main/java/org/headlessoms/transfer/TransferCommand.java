package org.headlessoms.transfer;

import org.headlessoms.command.Command;
import org.headlessoms.value.TransferId;

/**
 * A command on a transfer that was requested.
 *
 * @param <E> the event that answers it
 */
public interface TransferCommand<E extends TransferEvent> extends Command<E> {

    /**
     * The transfer.
     *
     * @return its id
     */
    TransferId transferId();
}
