package org.headlessoms.stock;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * Book goods that came in. They become available, those of a line with a ring-fence only in its channel, and waiting backorders
 * are served at once, the oldest first.
 *
 * @param commandId the caller's id
 * @param location where they came in
 * @param lines what and how many, at least one line
 * @param reference the host's paper, e.g. a purchase order number, at most 8 KiB, may be empty
 */
public record ReceiveStock(CommandId commandId, LocationId location, List<ReceiptLine> lines, String reference)
        implements Command<StockReceived> {
    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if there is no line
     */
    public ReceiveStock {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(location, "location");
        lines = Check.notEmpty("lines", List.copyOf(lines));
        Check.text("reference", reference);
    }

    /**
     * A receipt of one item without a reference.
     *
     * @param commandId the caller's id
     * @param location where it came in
     * @param sku the item
     * @param quantity units that came in, at least 1
     * @return the command
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public static ReceiveStock of(CommandId commandId, LocationId location, Sku sku, long quantity) {
        return new ReceiveStock(commandId, location, List.of(new ReceiptLine(sku, quantity)), "");
    }
}
