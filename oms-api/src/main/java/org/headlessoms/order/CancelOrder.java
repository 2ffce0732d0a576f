package org.headlessoms.order;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.command.OrderCommand;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;

/**
 * Cancel what has not shipped: all of it, or some units of some lines. What was reserved is available again in the same
 * commit; what was authorised and is no longer needed is given up after it. Refused with
 * {@link org.headlessoms.fulfilment.UnitsNotAvailable} for units that shipped or were cancelled before, and with
 * {@link NothingToCancel} if nothing is left.
 *
 * @param commandId the caller's id
 * @param orderId the order
 * @param lines which units; empty means everything that has not shipped
 * @param reason why, at most 8 KiB, may be empty
 */
public record CancelOrder(CommandId commandId, OrderId orderId, List<Line> lines, String reason)
        implements OrderCommand<UnitsCancelled> {

    /**
     * Units of a line to cancel.
     *
     * @param lineId the line
     * @param quantity units, at least 1
     * @param from only from this bucket; empty takes open units first, then backordered, reserved and released ones
     */
    public record Line(LineId lineId, long quantity, Optional<LineBucket> from) {
        /**
         * Checks the quantity.
         *
         * @throws IllegalArgumentException if the quantity is below 1
         */
        public Line {
            Objects.requireNonNull(lineId, "lineId");
            Check.positive("quantity", quantity);
            Objects.requireNonNull(from, "from");
        }
    }

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if an order line is named twice
     */
    public CancelOrder {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(orderId, "orderId");
        lines = List.copyOf(lines);
        long distinct = lines.stream().map(Line::lineId).distinct().count();
        Check.require(distinct == lines.size(), "each order line may be named once");
        Check.text("reason", reason);
    }

    /**
     * Cancel everything that has not shipped.
     *
     * @param commandId the caller's id
     * @param orderId the order
     * @param reason why, may be empty
     * @return the command
     */
    public static CancelOrder all(CommandId commandId, OrderId orderId, String reason) {
        return new CancelOrder(commandId, orderId, List.of(), reason);
    }

    /**
     * Cancel some units of one line.
     *
     * @param commandId the caller's id
     * @param orderId the order
     * @param lineId the line
     * @param quantity units, at least 1
     * @param reason why, may be empty
     * @return the command
     */
    public static CancelOrder units(CommandId commandId, OrderId orderId, LineId lineId, long quantity, String reason) {
        return new CancelOrder(commandId, orderId, List.of(new Line(lineId, quantity, Optional.empty())), reason);
    }
}
