package org.headlessoms.core.transfer;

import static org.headlessoms.stock.StockBucket.AVAILABLE;
import static org.headlessoms.stock.StockBucket.OUTSIDE;
import static org.headlessoms.stock.StockBucket.RESERVED;

import org.headlessoms.event.StreamId;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockCondition;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.stock.StockMovement.Kind;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferLine;
import org.headlessoms.value.LocationId;

/** The movements of stock that transfers make. */
final class TransferMovements {

    private TransferMovements() {}

    static StockMovement reserve(Transfer transfer, TransferLine line, long units) {
        return of(transfer, line, transfer.from(), Kind.TRANSFER_RESERVED, AVAILABLE, RESERVED, units);
    }

    static StockMovement unreserve(Transfer transfer, TransferLine line, long units) {
        return of(transfer, line, transfer.from(), Kind.TRANSFER_UNRESERVED, RESERVED, AVAILABLE, units);
    }

    static StockMovement ship(Transfer transfer, TransferLine line, long units) {
        return of(transfer, line, transfer.from(), Kind.TRANSFER_SHIPPED, RESERVED, OUTSIDE, units);
    }

    static StockMovement receive(Transfer transfer, TransferLine line, StockCondition condition, long units) {
        return of(transfer, line, transfer.to(), Kind.TRANSFER_RECEIVED, OUTSIDE, condition.bucket(), units);
    }

    private static StockMovement of(
            Transfer transfer,
            TransferLine line,
            LocationId at,
            Kind kind,
            StockBucket from,
            StockBucket to,
            long units) {
        return new StockMovement(line.at(at), kind, from, to, units, StreamId.of(transfer.id()), transfer.reference());
    }
}
