package org.headlessoms.shortage;

import java.util.Objects;

/**
 * A shortage is over: there are units again, or somebody said so.
 *
 * @param shortage the shortage as it ended
 */
public record ShortageResolved(StockShortage shortage) implements ShortageEvent {
    /** Refuses a missing shortage. */
    public ShortageResolved {
        Objects.requireNonNull(shortage, "shortage");
    }
}
