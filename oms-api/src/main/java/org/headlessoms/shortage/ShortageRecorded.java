package org.headlessoms.shortage;

import java.util.List;
import java.util.Objects;

/**
 * Less is there than is promised, or what a shortage leaves uncovered changed.
 *
 * @param shortage the shortage as it is now
 * @param lost what was taken back just now, of holds, transfers and then orders, the newest first; may be empty
 */
public record ShortageRecorded(StockShortage shortage, List<PromisedUnits> lost) implements ShortageEvent {
    /** Copies the list. */
    public ShortageRecorded {
        Objects.requireNonNull(shortage, "shortage");
        lost = List.copyOf(lost);
    }
}
