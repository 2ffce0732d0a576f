package org.headlessoms.core.transfer;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.transfer.RescheduleTransfer;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferEnded;
import org.headlessoms.transfer.TransferRescheduled;

/** Decides {@link RescheduleTransfer}. */
public final class TransferRescheduling implements TransferHandler<RescheduleTransfer, TransferRescheduled> {

    @Override
    public Decision<TransferRescheduled> decide(
            RescheduleTransfer command, Transfer transfer, Reading reading, Change change) {
        if (!transfer.isOpen()) {
            return Decision.refuse(new TransferEnded(transfer.id(), transfer.status()));
        }
        Optional<ReadRequest> missing = reading.missing(TransitSupply.of(transfer, change));
        if (missing.isPresent()) {
            return Decision.needMore(missing.get());
        }
        Transfer after = transfer.with(UnaryOperator.identity()).expectedOn(command.expectedOn());
        TransferRescheduled rescheduled = new TransferRescheduled(after, transfer.expectedOn());
        change.transfer(rescheduled);
        TransitSupply.follow(after, reading.snapshot(), change);
        return Decision.accept(rescheduled);
    }
}
