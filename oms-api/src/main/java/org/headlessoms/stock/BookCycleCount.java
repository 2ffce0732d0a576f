package org.headlessoms.stock;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;

/**
 * Book a count of several levels, all or nothing. Each is booked as by {@link CountStock}.
 *
 * @param commandId the caller's id
 * @param lines what was found, at least one line, each key once
 * @param reason why it was counted, at most 8 KiB, may be empty
 * @param shortage what to do if less was found somewhere than is kept back or promised
 */
public record BookCycleCount(CommandId commandId, List<Line> lines, String reason, ShortagePolicy shortage)
        implements Command<CycleCountBooked> {

    /**
     * What was found of one level.
     *
     * @param key whose level
     * @param counted units found on hand, in whatever bucket, at least 0
     */
    public record Line(StockKey key, long counted) {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if the number is negative
         */
        public Line {
            Objects.requireNonNull(key, "key");
            Check.notNegative("counted", counted);
        }
    }

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if there is no line or a key comes twice
     */
    public BookCycleCount {
        Objects.requireNonNull(commandId, "commandId");
        lines = Check.notEmpty("lines", List.copyOf(lines));
        Check.require(lines.stream().map(Line::key).distinct().count() == lines.size(), "a key may come once");
        Check.text("reason", reason);
        Objects.requireNonNull(shortage, "shortage");
    }
}
