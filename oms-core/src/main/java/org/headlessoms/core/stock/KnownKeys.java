package org.headlessoms.core.stock;

import java.util.Optional;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.KitHasNoStock;
import org.headlessoms.stock.LotMismatch;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.Tracking;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.Sku;

/** Items and locations must be defined before anything is booked on them. */
public final class KnownKeys {

    private KnownKeys() {}

    /** The refusal for an item that is not defined. */
    public static Optional<Refusal> missing(Snapshot snapshot, Sku sku) {
        return snapshot.item(sku).isPresent() ? Optional.empty() : Optional.of(new NotFound("item", sku.value()));
    }

    /** The refusal for a location that is not defined. */
    public static Optional<Refusal> missing(Snapshot snapshot, LocationId location) {
        return snapshot.location(location).isPresent()
                ? Optional.empty()
                : Optional.of(new NotFound("location", location.value()));
    }

    /** The refusal for booking stock of an item that is not defined or is a kit. */
    public static Optional<Refusal> unstockable(Snapshot snapshot, Sku sku) {
        return missing(snapshot, sku)
                .or(() -> snapshot.item(sku).filter(Item::isKit).map(kit -> new KitHasNoStock(sku)));
    }

    /** The refusal for booking units at a place that cannot have any of the item. */
    public static Optional<Refusal> missing(Snapshot snapshot, StockKey key) {
        return unstockable(snapshot, key.sku())
                .or(() -> missing(snapshot, key.location()))
                .or(() -> wrongLot(snapshot, key.sku(), key.place().lot()));
    }

    /** The refusal for units with a lot of an item that has none, without one of an item that has, or of an unknown lot. */
    public static Optional<Refusal> wrongLot(Snapshot snapshot, Sku sku, Optional<LotId> lot) {
        Tracking tracking = snapshot.item(sku).map(Item::tracking).orElse(Tracking.NONE);
        if (lot.isPresent() != (tracking == Tracking.LOT)) {
            return Optional.of(new LotMismatch(sku, tracking, lot));
        }
        return lot.filter(id ->
                        snapshot.lots(sku).stream().noneMatch(one -> one.id().equals(id)))
                .map(id -> new NotFound("lot", id.value()));
    }
}
