package org.headlessoms.core.transfer;

import java.util.List;
import java.util.function.ToLongFunction;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferQuantities;
import org.headlessoms.transfer.TransferUnits;

/** The units of a transfer's lines that stand somewhere. */
final class LineUnits {

    private LineUnits() {}

    static List<TransferUnits> of(Transfer transfer, ToLongFunction<TransferQuantities> where) {
        return transfer.lines().stream()
                .filter(line -> where.applyAsLong(line.quantities()) > 0)
                .map(line -> new TransferUnits(line.id(), where.applyAsLong(line.quantities())))
                .toList();
    }
}
