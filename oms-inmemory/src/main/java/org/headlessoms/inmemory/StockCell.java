package org.headlessoms.inmemory;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;

/** A stock level and the ledger it is the fold of. Changed under its stripe, read without a lock. */
final class StockCell {

    private static final int LEDGER_CHUNK = 16;

    private final AppendOnlyLog<LedgerEntry> ledger = new AppendOnlyLog<>(LEDGER_CHUNK);
    private volatile StockLevel level;

    StockCell(StockKey key) {
        level = StockLevel.empty(key);
    }

    /** A ledger entry and its place in the ledger of its level. */
    record Row(StockKey key, int index, LedgerEntry entry) {}

    StockLevel level() {
        return level;
    }

    void apply(StockDelta delta) {
        level = delta.applyTo(level);
    }

    void append(LedgerEntry entry) {
        ledger.append(entry);
    }

    Stream<Row> rows(int from) {
        int end = ledger.size();
        return IntStream.range(Math.min(from, end), end)
                .mapToObj(index -> new Row(level.key(), index, ledger.get(index)));
    }
}
