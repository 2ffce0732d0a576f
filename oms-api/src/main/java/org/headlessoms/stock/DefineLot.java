package org.headlessoms.stock;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.Sku;

/**
 * Define a lot of an item, or define it anew, e.g. with another expiry.
 *
 * @param commandId the caller's id
 * @param sku an item that is kept by lots
 * @param id the lot's id
 * @param expiresOn the last day on which it is good, in UTC; empty if it keeps for ever
 */
public record DefineLot(CommandId commandId, Sku sku, LotId id, Optional<LocalDate> expiresOn)
        implements Command<LotDefined> {
    /** Refuses missing parts. */
    public DefineLot {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(expiresOn, "expiresOn");
    }
}
