package org.headlessoms.stock;

import java.time.Instant;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.CommandId;

/**
 * A movement as the ledger keeps it, for ever. {@code (commandId, ordinal)} names it within a tenant.
 *
 * @param commandId the command that caused it
 * @param ordinal its place among the movements of that command, from 0
 * @param recordedAt when the engine decided it, to the millisecond
 * @param movement what moved
 */
public record LedgerEntry(CommandId commandId, int ordinal, Instant recordedAt, StockMovement movement) {

    /**
     * Checks the ordinal.
     *
     * @throws IllegalArgumentException if the ordinal is negative
     */
    public LedgerEntry {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(movement, "movement");
        Check.notNegative("ordinal", ordinal);
    }
}
