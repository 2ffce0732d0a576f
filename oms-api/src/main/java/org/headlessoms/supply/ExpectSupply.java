package org.headlessoms.supply;

import java.time.LocalDate;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SupplyId;

/**
 * Expect units of an item at a location. Orders that wait for the item are promised a day by them a little later.
 *
 * @param commandId the caller's id
 * @param supplyId the supply's id, not used before
 * @param type where it comes from; not {@link ExpectedSupply.Type#TRANSFER}, which transfers expect themselves
 * @param sku the item
 * @param location where
 * @param expectedOn on which day, in UTC; may be past
 * @param quantity units, at least 1
 * @param reference the host's paper, e.g. a purchase order number, at most 8 KiB, may be empty
 */
public record ExpectSupply(
        CommandId commandId,
        SupplyId supplyId,
        ExpectedSupply.Type type,
        Sku sku,
        LocationId location,
        LocalDate expectedOn,
        long quantity,
        String reference)
        implements Command<SupplyExpected> {
    /**
     * Checks type and quantity.
     *
     * @throws IllegalArgumentException if the quantity is below 1 or it is a transfer's
     */
    public ExpectSupply {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(supplyId, "supplyId");
        Objects.requireNonNull(type, "type");
        Check.require(type != ExpectedSupply.Type.TRANSFER, "the supply of a transfer is expected by the transfer");
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(expectedOn, "expectedOn");
        Check.positive("quantity", quantity);
        Check.text("reference", reference);
    }

    /**
     * A line of a purchase order.
     *
     * @param commandId the caller's id
     * @param supplyId the supply's id
     * @param sku the item
     * @param location where
     * @param expectedOn on which day, in UTC
     * @param quantity units, at least 1
     * @return the command
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public static ExpectSupply purchased(
            CommandId commandId, SupplyId supplyId, Sku sku, LocationId location, LocalDate expectedOn, long quantity) {
        return new ExpectSupply(
                commandId, supplyId, ExpectedSupply.Type.PURCHASE_ORDER, sku, location, expectedOn, quantity, "");
    }
}
