package org.headlessoms.sync;

import java.util.Objects;
import org.headlessoms.stock.StockKey;

/**
 * What a source said about a key, what the books said, and what was done about it. All numbers but the first two are 0 for
 * lines that were skipped or refused.
 *
 * @param key the item and the place, of all channels
 * @param treatment what was done
 * @param reported what the source said: units on hand, or in a delta units that came or left
 * @param expected units that were there by the books: on hand, less what an open shortage left uncovered
 * @param moved units that came (positive) or left (negative) by the books since the source looked
 * @param found units taken to be there now
 * @param missing units promised that are not there: taken back, or uncovered until they are
 */
public record LineReport(
        StockKey key, Treatment treatment, long reported, long expected, long moved, long found, long missing) {
    /** Refuses missing parts. */
    public LineReport {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(treatment, "treatment");
    }
}
