package org.headlessoms.supply;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.SupplyId;

/**
 * Book goods that came in and were expected: they are on hand where they were expected, as much less is expected, and waiting
 * backorders are served at once. A supply of which everything came in is closed.
 *
 * @param commandId the caller's id
 * @param lines what came in, at least one line
 * @param surplus whether more may come in than was expected; otherwise that is refused with {@link OverReceipt}
 * @param reference the host's paper, e.g. a delivery note, at most 8 KiB, may be empty
 */
public record ReceiveSupply(CommandId commandId, List<Line> lines, boolean surplus, String reference)
        implements Command<SupplyReceived> {

    /**
     * Units of one supply. A supply that comes in several lots has a line for each.
     *
     * @param supplyId the supply
     * @param quantity units that came in, at least 1
     * @param lot their lot, of an item that is kept by lots
     * @param last whether no more of the supply is expected, however little came in
     */
    public record Line(SupplyId supplyId, long quantity, Optional<LotId> lot, boolean last) {
        /**
         * Checks the quantity.
         *
         * @throws IllegalArgumentException if the quantity is below 1
         */
        public Line {
            Objects.requireNonNull(supplyId, "supplyId");
            Check.positive("quantity", quantity);
            Objects.requireNonNull(lot, "lot");
        }
    }

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if there is no line
     */
    public ReceiveSupply {
        Objects.requireNonNull(commandId, "commandId");
        lines = Check.notEmpty("lines", List.copyOf(lines));
        Check.text("reference", reference);
    }

    /**
     * Units of one supply, of which more may follow; a surplus is refused.
     *
     * @param commandId the caller's id
     * @param supplyId the supply
     * @param quantity units that came in, at least 1
     * @return the command
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public static ReceiveSupply of(CommandId commandId, SupplyId supplyId, long quantity) {
        return new ReceiveSupply(commandId, List.of(new Line(supplyId, quantity, Optional.empty(), false)), false, "");
    }

    /**
     * Units of one supply, of which no more follows; a surplus is refused.
     *
     * @param commandId the caller's id
     * @param supplyId the supply
     * @param quantity units that came in, at least 1
     * @return the command
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public static ReceiveSupply last(CommandId commandId, SupplyId supplyId, long quantity) {
        return new ReceiveSupply(commandId, List.of(new Line(supplyId, quantity, Optional.empty(), true)), false, "");
    }
}
