package org.headlessoms.stock;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * A count of several levels was booked.
 *
 * @param results what came of each level, in the order of the command
 * @param reason why it was counted, may be empty
 */
public record CycleCountBooked(List<Result> results, String reason) implements StockEvent {

    /**
     * What was expected and found of one level.
     *
     * @param key whose level
     * @param expected units that should have been there by the books: on hand, less what an open shortage left uncovered
     * @param counted units found
     * @param missing units promised that are not there
     */
    public record Result(StockKey key, long expected, long counted, long missing) {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is negative
         */
        public Result {
            Objects.requireNonNull(key, "key");
            Check.notNegative("expected", expected);
            Check.notNegative("counted", counted);
            Check.notNegative("missing", missing);
        }
    }

    /** Copies the list. */
    public CycleCountBooked {
        results = List.copyOf(results);
        Check.text("reason", reason);
    }
}
