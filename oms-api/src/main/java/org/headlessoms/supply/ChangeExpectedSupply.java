package org.headlessoms.supply;

import java.time.LocalDate;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.SupplyId;

/**
 * Expect a supply on another day or in another quantity.
 *
 * @param commandId the caller's id
 * @param supplyId the supply
 * @param expectedOn on which day, in UTC
 * @param quantity units in all, with those that came in already, at least 1
 */
public record ChangeExpectedSupply(CommandId commandId, SupplyId supplyId, LocalDate expectedOn, long quantity)
        implements Command<ExpectedSupplyChanged> {
    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public ChangeExpectedSupply {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(supplyId, "supplyId");
        Objects.requireNonNull(expectedOn, "expectedOn");
        Check.positive("quantity", quantity);
    }
}
