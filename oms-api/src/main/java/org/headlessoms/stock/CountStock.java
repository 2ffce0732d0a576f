package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;

/**
 * Book a count. The difference to the books changes what is available; if less was found than is kept back or promised to
 * orders and holds, the count is refused, or recorded as a {@link org.headlessoms.shortage.StockShortage} if the command says
 * so.
 *
 * @param commandId the caller's id
 * @param key whose level
 * @param counted units found on hand, in whatever bucket, at least 0
 * @param reason why it was counted, at most 8 KiB, may be empty
 * @param shortage what to do if less was found than is kept back or promised
 */
public record CountStock(CommandId commandId, StockKey key, long counted, String reason, ShortagePolicy shortage)
        implements Command<StockCounted> {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public CountStock {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(key, "key");
        Check.notNegative("counted", counted);
        Check.text("reason", reason);
        Objects.requireNonNull(shortage, "shortage");
    }

    /**
     * A count that is refused if less was found than is kept back or promised.
     *
     * @param commandId the caller's id
     * @param key whose level
     * @param counted units found on hand, in whatever bucket, at least 0
     * @param reason why it was counted, at most 8 KiB, may be empty
     */
    public CountStock(CommandId commandId, StockKey key, long counted, String reason) {
        this(commandId, key, counted, reason, ShortagePolicy.REFUSE);
    }
}
