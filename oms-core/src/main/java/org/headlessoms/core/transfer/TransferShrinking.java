package org.headlessoms.core.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.stock.StockKey;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferCancelled;
import org.headlessoms.transfer.TransferLine;
import org.headlessoms.transfer.TransferUnits;

/** Takes units away from a transfer that are not there after all. What left goes on. */
public final class TransferShrinking {

    private static final String MISSING = "less is there than is promised";

    private TransferShrinking() {}

    /** Units of a level that are still to leave. */
    public static long unshipped(Transfer transfer, StockKey key) {
        return transfer.lines().stream()
                .filter(line -> line.at(transfer.from()).equals(key))
                .mapToLong(line -> line.quantities().unshipped())
                .sum();
    }

    /** Takes from a transfer what will not leave, at most what has not left. */
    public static void shrink(Transfer transfer, Map<StockKey, Long> lost, Change change) {
        List<TransferUnits> cancelled = cancelled(transfer, lost);
        Transfer after = transfer.with(line -> cancelled.stream()
                .filter(units -> units.lineId().equals(line.id()))
                .findFirst()
                .map(units -> line.with(line.quantities().cancel(units.quantity())))
                .orElse(line));
        change.transfer(new TransferCancelled(after, cancelled, MISSING));
        TransferCancelling.giveBack(after, cancelled, change);
    }

    private static List<TransferUnits> cancelled(Transfer transfer, Map<StockKey, Long> lost) {
        Map<StockKey, Long> left = new TreeMap<>(lost);
        List<TransferUnits> cancelled = new ArrayList<>();
        for (TransferLine line : transfer.lines()) {
            StockKey key = line.at(transfer.from());
            long units = Math.min(left.getOrDefault(key, 0L), line.quantities().unshipped());
            if (units > 0) {
                left.merge(key, -units, Long::sum);
                cancelled.add(new TransferUnits(line.id(), units));
            }
        }
        return cancelled;
    }
}
