package org.headlessoms.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.TransferId;

/**
 * Ask for stock to be moved to another location: it is reserved where it is, all of it or nothing. Both locations may be
 * disabled: that only keeps orders from being sourced there.
 *
 * @param commandId the caller's id
 * @param transferId the transfer's id, not used before
 * @param from where it leaves
 * @param to where it goes, another location
 * @param lines what, at least one line; item, lot and channel together only once
 * @param expectedOn on which day it is expected there, in UTC; may be past
 * @param reference the host's paper, at most 8 KiB, may be empty
 */
public record RequestTransfer(
        CommandId commandId,
        TransferId transferId,
        LocationId from,
        LocationId to,
        List<Line> lines,
        LocalDate expectedOn,
        String reference)
        implements Command<TransferRequested> {

    /**
     * Units to be moved.
     *
     * @param sku the item
     * @param quantity units, at least 1
     * @param lot their lot, of an item that is kept by lots
     * @param ringFence the only channel that may sell them, here and there; empty if they are shared by all
     */
    public record Line(Sku sku, long quantity, Optional<LotId> lot, Optional<ChannelId> ringFence) {
        /**
         * Checks the quantity.
         *
         * @throws IllegalArgumentException if the quantity is below 1
         */
        public Line {
            Objects.requireNonNull(sku, "sku");
            Check.positive("quantity", quantity);
            Objects.requireNonNull(lot, "lot");
            Objects.requireNonNull(ringFence, "ringFence");
        }

        /**
         * Shared units of no lot.
         *
         * @param sku the item
         * @param quantity units, at least 1
         */
        public Line(Sku sku, long quantity) {
            this(sku, quantity, Optional.empty(), Optional.empty());
        }

        /**
         * Shared units of a lot.
         *
         * @param sku the item
         * @param quantity units, at least 1
         * @param lot the lot
         */
        public Line(Sku sku, long quantity, LotId lot) {
            this(sku, quantity, Optional.of(lot), Optional.empty());
        }
    }

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if both locations are the same, there is no line, or item, lot and channel are named twice
     */
    public RequestTransfer {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(transferId, "transferId");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Check.require(!from.equals(to), "from and to must be different locations");
        lines = Check.notEmpty("lines", List.copyOf(lines));
        Check.distinct(
                "item, lot and channel",
                lines.stream()
                        .map(line -> List.of(line.sku(), line.lot(), line.ringFence()))
                        .toList());
        Objects.requireNonNull(expectedOn, "expectedOn");
        Check.text("reference", reference);
    }

    /**
     * Asks for shared units of one item that is not kept by lots.
     *
     * @param commandId the caller's id
     * @param transferId the transfer's id
     * @param from where they leave
     * @param to where they go
     * @param sku the item
     * @param quantity units, at least 1
     * @param expectedOn on which day they are expected there, in UTC
     * @return the command
     * @throws IllegalArgumentException if the quantity is below 1 or both locations are the same
     */
    public static RequestTransfer of(
            CommandId commandId,
            TransferId transferId,
            LocationId from,
            LocationId to,
            Sku sku,
            long quantity,
            LocalDate expectedOn) {
        return new RequestTransfer(commandId, transferId, from, to, List.of(new Line(sku, quantity)), expectedOn, "");
    }
}
