package org.headlessoms.shortage;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.CommandId;

/**
 * Close a shortage by hand, e.g. because the units were found. What it leaves uncovered counts as there from then on: the
 * books are declared right. What was taken back from orders and holds stays taken back.
 *
 * @param commandId the caller's id
 * @param key where it is
 * @param reason why, at most 8 KiB, not empty
 */
public record ResolveShortage(CommandId commandId, StockKey key, String reason) implements Command<ShortageResolved> {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public ResolveShortage {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(key, "key");
        Check.text("reason", reason);
        Check.require(!reason.isBlank(), "reason must not be empty");
    }
}
