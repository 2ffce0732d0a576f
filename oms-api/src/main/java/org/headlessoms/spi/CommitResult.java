package org.headlessoms.spi;

import java.util.Objects;
import org.headlessoms.stock.StockLevel;

/**
 * What became of a change set. Anything but {@link Committed} means that nothing of it was applied. If several reasons
 * apply, {@link Duplicate} comes first; otherwise any of them may be told.
 */
public sealed interface CommitResult {

    /** All of it is stored and survives a crash from now on. */
    record Committed() implements CommitResult {}

    /**
     * Something has another version than expected, exists though it must not, is gone, or has other stock on hand.
     *
     * @param subject what, e.g. {@code ORDER/1001}; for people
     */
    record Conflict(String subject) implements CommitResult {
        /** Refuses a missing subject. */
        public Conflict {
            Objects.requireNonNull(subject, "subject");
        }
    }

    /**
     * A bucket of a stock level would have become negative.
     *
     * @param level the level as it is
     * @param delta the change that does not fit
     */
    record StockShort(StockLevel level, StockDelta delta) implements CommitResult {
        /** Refuses missing parts. */
        public StockShort {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(delta, "delta");
        }
    }

    /**
     * The command took effect before.
     *
     * @param receipt the receipt stored then
     */
    record Duplicate(CommandReceipt receipt) implements CommitResult {
        /** Refuses a missing receipt. */
        public Duplicate {
            Objects.requireNonNull(receipt, "receipt");
        }
    }
}
