package org.headlessoms.core.transfer;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.NotFound;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferCommand;
import org.headlessoms.transfer.TransferEvent;

/**
 * Decides one kind of command on a transfer that exists.
 *
 * @param <C> the command
 * @param <E> the event that answers it
 */
interface TransferHandler<C extends TransferCommand<E>, E extends TransferEvent> extends Handler<C, E> {

    Decision<E> decide(C command, Transfer transfer, Reading reading, Change change);

    @Override
    default ReadRequest reads(C command, ReadRequest nothing) {
        return nothing.withReferences(Set.of(Transfer.key(command.transferId())));
    }

    @Override
    default Decision<E> decide(C command, Reading reading, Change change) {
        Optional<Transfer> transfer = reading.snapshot().reference(Transfer.key(command.transferId()), Transfer.class);
        return transfer.isPresent()
                ? decide(command, transfer.get(), reading, change)
                : Decision.refuse(new NotFound("transfer", command.transferId().value()));
    }
}
