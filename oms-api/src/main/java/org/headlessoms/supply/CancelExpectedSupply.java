package org.headlessoms.supply;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.SupplyId;

/**
 * Expect no more of a supply. What came in already stays.
 *
 * @param commandId the caller's id
 * @param supplyId the supply
 * @param reason the host's words, at most 8 KiB, may be empty
 */
public record CancelExpectedSupply(CommandId commandId, SupplyId supplyId, String reason)
        implements Command<ExpectedSupplyCancelled> {
    /** Refuses missing parts. */
    public CancelExpectedSupply {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(supplyId, "supplyId");
        Check.text("reason", reason);
    }
}
