package org.headlessoms.core.transfer;

import java.util.List;
import java.util.Optional;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.transfer.CloseTransfer;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferClosed;
import org.headlessoms.transfer.TransferEnded;
import org.headlessoms.transfer.TransferQuantities;
import org.headlessoms.transfer.TransferUnits;

/** Decides {@link CloseTransfer}: what has not left is available again, what is in transit is lost and no longer expected. */
public final class TransferClosing implements TransferHandler<CloseTransfer, TransferClosed> {

    @Override
    public Decision<TransferClosed> decide(CloseTransfer command, Transfer transfer, Reading reading, Change change) {
        if (!transfer.isOpen()) {
            return Decision.refuse(new TransferEnded(transfer.id(), transfer.status()));
        }
        Optional<ReadRequest> missing = reading.missing(TransitSupply.of(transfer, change));
        if (missing.isPresent()) {
            return Decision.needMore(missing.get());
        }
        List<TransferUnits> unshipped = LineUnits.of(transfer, TransferQuantities::unshipped);
        List<TransferUnits> lost = LineUnits.of(transfer, TransferQuantities::inTransit);
        Transfer after =
                transfer.with(line -> line.with(line.quantities().cancel().lose()));
        TransferClosed closed = new TransferClosed(after, unshipped, lost, command.reason());
        change.transfer(closed);
        TransferCancelling.giveBack(after, unshipped, change);
        TransitSupply.follow(after, reading.snapshot(), change);
        return Decision.accept(closed);
    }
}
