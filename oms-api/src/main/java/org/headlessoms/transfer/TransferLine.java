package org.headlessoms.transfer;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SupplyId;

/**
 * Units of an item in a transfer. They arrive in the lot and for the channel they left.
 *
 * @param id its id within the transfer: 1, 2, 3 … in the order of the request
 * @param sku the item
 * @param lot their lot, of an item that is kept by lots
 * @param ringFence the only channel that may sell them; empty if they are shared by all
 * @param supplyId the {@link org.headlessoms.supply.ExpectedSupply} that they are at the destination once some left
 * @param quantities where they stand
 */
public record TransferLine(
        LineId id,
        Sku sku,
        Optional<LotId> lot,
        Optional<ChannelId> ringFence,
        SupplyId supplyId,
        TransferQuantities quantities) {
    /** Refuses missing parts. */
    public TransferLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(ringFence, "ringFence");
        Objects.requireNonNull(supplyId, "supplyId");
        Objects.requireNonNull(quantities, "quantities");
    }

    /**
     * The level of these units at a location.
     *
     * @param location where
     * @return its key
     */
    public StockKey at(LocationId location) {
        return new StockKey(sku, new StockPlace(location, lot, ringFence));
    }

    /**
     * The line with its units elsewhere.
     *
     * @param now where they stand
     * @return the changed line
     */
    public TransferLine with(TransferQuantities now) {
        return new TransferLine(id, sku, lot, ringFence, supplyId, now);
    }
}
