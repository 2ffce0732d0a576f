package org.headlessoms.core.transfer;

import java.util.List;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.transfer.CancelTransfer;
import org.headlessoms.transfer.NothingUnshipped;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferCancelled;
import org.headlessoms.transfer.TransferQuantities;
import org.headlessoms.transfer.TransferUnits;

/** Decides {@link CancelTransfer}: what has not left is available again. */
public final class TransferCancelling implements TransferHandler<CancelTransfer, TransferCancelled> {

    @Override
    public Decision<TransferCancelled> decide(
            CancelTransfer command, Transfer transfer, Reading reading, Change change) {
        List<TransferUnits> unshipped = LineUnits.of(transfer, TransferQuantities::unshipped);
        if (unshipped.isEmpty()) {
            return Decision.refuse(new NothingUnshipped(transfer.id(), transfer.status()));
        }
        Transfer after = transfer.with(line -> line.with(line.quantities().cancel()));
        TransferCancelled cancelled = new TransferCancelled(after, unshipped, command.reason());
        change.transfer(cancelled);
        giveBack(after, unshipped, change);
        return Decision.accept(cancelled);
    }

    static void giveBack(Transfer transfer, List<TransferUnits> units, Change change) {
        units.forEach(one -> change.move(TransferMovements.unreserve(
                transfer, transfer.line(one.lineId()).orElseThrow(), one.quantity())));
    }
}
