package org.headlessoms.core.shortage;

import java.util.List;
import java.util.Optional;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.shortage.ShortageRecorded;
import org.headlessoms.shortage.ShortageResolved;
import org.headlessoms.shortage.StockShortage;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.Sku;

/** The records of shortages within one change: as they were read, or as the change has them by now. */
public final class Shortages {

    private Shortages() {}

    /** The open shortage recorded for a level, if there is one. */
    public static Optional<StockShortage> open(Snapshot snapshot, Change change, StockKey key) {
        return current(snapshot, change, StockShortage.key(key)).filter(StockShortage::isOpen);
    }

    /** Units that the books of a level have although they are not there. The item's levels must have been read. */
    public static long uncovered(Snapshot snapshot, Change change, StockKey key) {
        return open(snapshot, change, key).map(one -> uncovered(snapshot, one)).orElse(0L);
    }

    /** What left with a shipment was there after all, whatever the record still says: only what is promised can be missing. */
    static long uncovered(Snapshot snapshot, StockShortage shortage) {
        long promised = Position.around(snapshot, shortage.level()).promised();
        return Math.min(shortage.uncovered(), promised);
    }

    static List<StockShortage> open(Snapshot snapshot, Change change, Sku sku) {
        return snapshot.group(StockShortage.of(sku), StockShortage.class).stream()
                .flatMap(one -> current(snapshot, change, one.key()).stream())
                .filter(StockShortage::isOpen)
                .toList();
    }

    static void put(Snapshot snapshot, Change change, ShortageRecorded recorded) {
        StockShortage shortage = next(snapshot, recorded.shortage());
        change.put(shortage);
        change.stock(new ShortageRecorded(shortage, recorded.lost()));
    }

    static ShortageResolved resolve(Snapshot snapshot, Change change, StockShortage shortage, String why) {
        StockShortage over = next(snapshot, shortage.resolved(why));
        ShortageResolved resolved = new ShortageResolved(over);
        change.put(over);
        change.stock(resolved);
        return resolved;
    }

    /** However often a change writes a record, it is one version newer than the one that was read. */
    private static StockShortage next(Snapshot snapshot, StockShortage shortage) {
        long version = snapshot.reference(shortage.key(), StockShortage.class)
                .map(StockShortage::version)
                .orElse(0L);
        return shortage.atVersion(version + 1);
    }

    private static Optional<StockShortage> current(Snapshot snapshot, Change change, ReferenceKey key) {
        return change.changed(key, StockShortage.class).or(() -> snapshot.reference(key, StockShortage.class));
    }
}
