package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * Keep so many units of an item back from sale at a location. What is available there now goes into the safety stock up to
 * that number, units above it become available; what comes in later fills it up first.
 *
 * @param commandId the caller's id
 * @param sku the item
 * @param location the place
 * @param quantity units to keep back, 0 for none
 */
public record SetSafetyStock(CommandId commandId, Sku sku, LocationId location, long quantity)
        implements Command<SafetyStockSet> {
    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if the quantity is negative
     */
    public SetSafetyStock {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(location, "location");
        Check.notNegative("quantity", quantity);
    }
}
