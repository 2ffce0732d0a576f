package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;

/**
 * Correct what is available, with a reason. Units promised to orders or holds are never adjusted away in silence: taking away
 * more than is available is refused, or recorded as a {@link org.headlessoms.shortage.StockShortage} if the command says so.
 *
 * @param commandId the caller's id
 * @param key whose level
 * @param change units to add (positive) or to take away (negative), never 0
 * @param reason why, at most 8 KiB, not empty
 * @param shortage what to do if more is to be taken away than is available
 */
public record AdjustStock(CommandId commandId, StockKey key, long change, String reason, ShortagePolicy shortage)
        implements Command<StockAdjusted> {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the change is 0 or there is no reason
     */
    public AdjustStock {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(key, "key");
        Check.require(change != 0, "change must not be 0");
        Check.text("reason", reason);
        Check.require(!reason.isBlank(), "reason must not be empty");
        Objects.requireNonNull(shortage, "shortage");
    }

    /**
     * A correction that is refused if more is to be taken away than is available.
     *
     * @param commandId the caller's id
     * @param key whose level
     * @param change units to add (positive) or to take away (negative), never 0
     * @param reason why, at most 8 KiB, not empty
     */
    public AdjustStock(CommandId commandId, StockKey key, long change, String reason) {
        this(commandId, key, change, reason, ShortagePolicy.REFUSE);
    }
}
