package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;

/**
 * Say that units are in another condition than the books have it: found damaged, inspected and good again. On hand stays what
 * it is. Only units nobody has reserved, holds or keeps back can change.
 *
 * @param commandId the caller's id
 * @param key whose level
 * @param from the condition the books have
 * @param to the condition they are in
 * @param quantity units, at least 1
 * @param reason why, at most 8 KiB, not empty
 */
public record ChangeCondition(
        CommandId commandId, StockKey key, StockCondition from, StockCondition to, long quantity, String reason)
        implements Command<ConditionChanged> {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the conditions are the same, the quantity is below 1 or there is no reason
     */
    public ChangeCondition {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(key, "key");
        Check.require(from != to, "from and to must be different conditions");
        Check.positive("quantity", quantity);
        Check.text("reason", reason);
        Check.require(!reason.isBlank(), "reason must not be empty");
    }
}
