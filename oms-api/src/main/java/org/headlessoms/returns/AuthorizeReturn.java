package org.headlessoms.returns;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.OrderCommand;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;

/**
 * Allow a customer to send units back. Refused with
 * {@link org.headlessoms.fulfilment.UnitsNotAvailable} for units that did not ship, came back already, or are on their
 * way back in another return.
 *
 * @param commandId the caller's id
 * @param orderId the order
 * @param lines what may come back, at least one line, each order line once
 */
public record AuthorizeReturn(CommandId commandId, OrderId orderId, List<Line> lines)
        implements OrderCommand<ReturnAuthorized> {

    /**
     * Units that may come back.
     *
     * @param lineId the order line
     * @param quantity units, at least 1
     * @param reason why, in the host's words, at most 8 KiB, may be empty
     */
    public record Line(LineId lineId, long quantity, String reason) {
        /**
         * Checks the quantity.
         *
         * @throws IllegalArgumentException if the quantity is below 1
         */
        public Line {
            Objects.requireNonNull(lineId, "lineId");
            Check.positive("quantity", quantity);
            Check.text("reason", reason);
        }
    }

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if there is no line or one order line twice
     */
    public AuthorizeReturn {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(orderId, "orderId");
        lines = Check.notEmpty("lines", List.copyOf(lines));
        long distinct = lines.stream().map(Line::lineId).distinct().count();
        Check.require(distinct == lines.size(), "each order line may be named once");
    }
}
