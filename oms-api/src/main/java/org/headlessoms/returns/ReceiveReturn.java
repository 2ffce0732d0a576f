package org.headlessoms.returns;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.command.OrderCommand;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ReturnId;
import org.headlessoms.value.SerialNumber;

/**
 * Units of a return came back. What was paid for them is refunded after the commit, once.
 *
 * @param commandId the caller's id
 * @param orderId the order
 * @param returnId the return
 * @param location where they came back
 * @param lines what came back and what becomes of it, at least one line
 */
public record ReceiveReturn(
        CommandId commandId, OrderId orderId, ReturnId returnId, LocationId location, List<Line> lines)
        implements OrderCommand<ReturnReceived> {

    /**
     * Units that came back.
     *
     * @param lineId the order line
     * @param quantity units, at least 1
     * @param disposition what becomes of them
     * @param lot the lot they are of, for items that are kept by lots
     * @param serials their serial numbers, one each, if they shipped with some; else empty
     */
    public record Line(
            LineId lineId, long quantity, Disposition disposition, Optional<LotId> lot, List<SerialNumber> serials) {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if the quantity is below 1 or a serial number is named twice
         */
        public Line {
            Objects.requireNonNull(lineId, "lineId");
            Check.positive("quantity", quantity);
            Objects.requireNonNull(disposition, "disposition");
            Objects.requireNonNull(lot, "lot");
            serials = Check.distinct("serial number", List.copyOf(serials));
        }

        /**
         * Units of a lot.
         *
         * @param lineId the order line
         * @param quantity units, at least 1
         * @param disposition what becomes of them
         * @param lot the lot they are of, for items that are kept by lots
         */
        public Line(LineId lineId, long quantity, Disposition disposition, Optional<LotId> lot) {
            this(lineId, quantity, disposition, lot, List.of());
        }

        /**
         * Units with serial numbers.
         *
         * @param lineId the order line
         * @param disposition what becomes of them
         * @param serials their numbers, at least one, each once
         * @throws IllegalArgumentException if there is no number or one twice
         */
        public Line(LineId lineId, Disposition disposition, List<SerialNumber> serials) {
            this(lineId, serials.size(), disposition, Optional.empty(), serials);
        }

        /**
         * Units of no lot.
         *
         * @param lineId the order line
         * @param quantity units, at least 1
         * @param disposition what becomes of them
         */
        public Line(LineId lineId, long quantity, Disposition disposition) {
            this(lineId, quantity, disposition, Optional.empty(), List.of());
        }
    }

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if there is no line
     */
    public ReceiveReturn {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(returnId, "returnId");
        Objects.requireNonNull(location, "location");
        lines = Check.notEmpty("lines", List.copyOf(lines));
    }
}
