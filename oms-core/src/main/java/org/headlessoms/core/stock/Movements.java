package org.headlessoms.core.stock;

import static org.headlessoms.stock.StockBucket.AVAILABLE;
import static org.headlessoms.stock.StockBucket.HELD;
import static org.headlessoms.stock.StockBucket.OUTSIDE;
import static org.headlessoms.stock.StockBucket.QUARANTINE;
import static org.headlessoms.stock.StockBucket.RESERVED;
import static org.headlessoms.stock.StockBucket.SAFETY;

import org.headlessoms.event.StreamId;
import org.headlessoms.fulfilment.StockEffect;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.stock.StockMovement.Kind;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.OrderId;

/** The movements of stock that orders and holds make. */
public final class Movements {

    private Movements() {}

    public static StockMovement receive(StreamId subject, StockKey key, long quantity, String reference) {
        return new StockMovement(key, Kind.RECEIVED, OUTSIDE, AVAILABLE, quantity, subject, reference);
    }

    public static StockMovement reserve(OrderId order, StockKey key, long quantity) {
        return of(key, Kind.RESERVED, AVAILABLE, RESERVED, quantity, StreamId.of(order));
    }

    public static StockMovement unreserve(OrderId order, StockKey key, long quantity) {
        return of(key, Kind.UNRESERVED, RESERVED, AVAILABLE, quantity, StreamId.of(order));
    }

    /** Units that a location was to ship and does not. */
    public static StockMovement unfulfilled(
            OrderId order, StockKey key, StockEffect effect, long quantity, String reason) {
        Kind kind = switch (effect) {
            case WRITTEN_OFF -> Kind.WRITTEN_OFF;
            case FOUND_DAMAGED -> Kind.FOUND_DAMAGED;
            case TO_BE_COUNTED -> Kind.SET_APART;
            case UNTOUCHED -> Kind.REJECTED;
        };
        return new StockMovement(key, kind, RESERVED, effect.bucket(), quantity, StreamId.of(order), reason);
    }

    public static StockMovement ship(OrderId order, StockKey key, long quantity) {
        return of(key, Kind.SHIPPED, RESERVED, OUTSIDE, quantity, StreamId.of(order));
    }

    public static StockMovement restock(OrderId order, StockKey key, long quantity) {
        return of(key, Kind.RETURNED, OUTSIDE, AVAILABLE, quantity, StreamId.of(order));
    }

    public static StockMovement quarantine(OrderId order, StockKey key, long quantity) {
        return of(key, Kind.RETURNED, OUTSIDE, QUARANTINE, quantity, StreamId.of(order));
    }

    public static StockMovement hold(HoldId hold, StockKey key, long quantity) {
        return of(key, Kind.HELD, AVAILABLE, HELD, quantity, StreamId.of(hold));
    }

    public static StockMovement giveBack(HoldId hold, StockKey key, long quantity) {
        return of(key, Kind.HOLD_RELEASED, HELD, AVAILABLE, quantity, StreamId.of(hold));
    }

    public static StockMovement promote(OrderId order, StockKey key, long quantity) {
        return of(key, Kind.HOLD_PROMOTED, HELD, RESERVED, quantity, StreamId.of(order));
    }

    public static StockMovement keepSafe(StreamId subject, StockKey key, long quantity) {
        return of(key, Kind.SAFETY_KEPT, AVAILABLE, SAFETY, quantity, subject);
    }

    public static StockMovement releaseSafe(StreamId subject, StockKey key, long quantity) {
        return of(key, Kind.SAFETY_RELEASED, SAFETY, AVAILABLE, quantity, subject);
    }

    private static StockMovement of(
            StockKey key, Kind kind, StockBucket from, StockBucket to, long quantity, StreamId subject) {
        return new StockMovement(key, kind, from, to, quantity, subject, "");
    }
}
