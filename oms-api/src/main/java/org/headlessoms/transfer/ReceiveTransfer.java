package org.headlessoms.transfer;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.stock.StockCondition;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.TransferId;

/**
 * Units of a transfer arrived: they are on hand in the condition they are in, and waiting backorders are served at once with
 * what can be sold. More may follow.
 *
 * @param commandId the caller's id
 * @param transferId the transfer
 * @param lines what arrived, at least one line
 */
public record ReceiveTransfer(CommandId commandId, TransferId transferId, List<Line> lines)
        implements TransferCommand<TransferReceived> {

    /**
     * Units that arrived. A transfer line that arrives in several conditions has a line for each.
     *
     * @param lineId the transfer line
     * @param quantity units, at least 1
     * @param condition what state they are in
     */
    public record Line(LineId lineId, long quantity, StockCondition condition) {
        /**
         * Checks the quantity.
         *
         * @throws IllegalArgumentException if the quantity is below 1
         */
        public Line {
            Objects.requireNonNull(lineId, "lineId");
            Check.positive("quantity", quantity);
            Objects.requireNonNull(condition, "condition");
        }

        /**
         * Units that are good to sell.
         *
         * @param lineId the transfer line
         * @param quantity units, at least 1
         */
        public Line(LineId lineId, long quantity) {
            this(lineId, quantity, StockCondition.SELLABLE);
        }
    }

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if there is no line
     */
    public ReceiveTransfer {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(transferId, "transferId");
        lines = Check.notEmpty("lines", List.copyOf(lines));
    }
}
