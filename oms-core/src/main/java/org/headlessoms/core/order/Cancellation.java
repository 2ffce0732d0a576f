package org.headlessoms.core.order;

import static org.headlessoms.order.LineBucket.BACKORDERED;
import static org.headlessoms.order.LineBucket.OPEN;
import static org.headlessoms.order.LineBucket.RELEASED;
import static org.headlessoms.order.LineBucket.RESERVED;

import com.google.common.collect.Lists;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.core.stock.Movements;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.money.PriceParts;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.CancelledUnits;
import org.headlessoms.order.Charge;
import org.headlessoms.order.ChargesCancelled;
import org.headlessoms.order.LineBucket;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.UnitsCancelled;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.ChargeId;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.Sku;

/**
 * Cancels units of one order: picks them from the buckets that cost the least to give up first, prices them, and gives
 * their stock back. Whether they may be cancelled was checked before.
 */
public final class Cancellation {

    /** From where units are taken unless the command says so. */
    static final List<LineBucket> ORDER = List.of(OPEN, BACKORDERED, RESERVED, RELEASED);

    private final Order order;
    private final Map<LineId, OrderLine> lines;
    private final List<CancelledUnits> units = new ArrayList<>();

    private Cancellation(Order order) {
        this.order = order;
        this.lines = order.linesById();
    }

    /** Cancels everything that has not shipped. */
    public static UnitsCancelled all(OrderDraft draft, String reason) {
        return of(draft, Cancelling.everything(draft.order()), reason);
    }

    static UnitsCancelled of(OrderDraft draft, List<CancelOrder.Line> wanted, String reason) {
        Cancellation cancellation = new Cancellation(draft.order());
        wanted.forEach(cancellation::cancel);
        UnitsCancelled cancelled = new UnitsCancelled(cancellation.units, reason);
        draft.raise(cancelled);
        cancelled.units().forEach(one -> cancellation.giveBack(one, draft.change()));
        cancelChargesOfEmptyOrder(draft);
        return cancelled;
    }

    private void cancel(CancelOrder.Line wanted) {
        OrderLine line = Objects.requireNonNull(lines.get(wanted.lineId()));
        Pieces pieces = new Pieces(line, wanted.quantity());
        for (LineBucket bucket : wanted.from().map(List::of).orElse(ORDER)) {
            pieces.takeFrom(bucket);
        }
    }

    /** Takes a line's units piece by piece; each piece's price is its share of what is left. */
    private final class Pieces {

        private final OrderLine line;
        private final RoundingMode rounding = order.header().rounding();
        private long left;
        private long unfinished;
        private PriceParts price;

        Pieces(OrderLine line, long quantity) {
            this.line = line;
            this.left = quantity;
            this.unfinished = line.quantities().unfinished();
            this.price = line.prices().unfinished();
        }

        void takeFrom(LineBucket bucket) {
            if (bucket == RESERVED) {
                line.reservedAt().forEach((place, there) -> take(bucket, Optional.of(place), Optional.empty(), there));
            } else if (bucket == RELEASED) {
                Lists.reverse(order.fulfilments()).forEach(this::takeFrom);
            } else {
                take(
                        bucket,
                        Optional.empty(),
                        Optional.empty(),
                        line.quantities().in(bucket));
            }
        }

        private void takeFrom(Fulfilment fulfilment) {
            fulfilment.outstanding().stream()
                    .filter(one -> one.lineId().equals(line.id()))
                    .forEach(one ->
                            take(RELEASED, Optional.of(one.place()), Optional.of(fulfilment.id()), one.quantity()));
        }

        private void take(
                LineBucket bucket, Optional<StockPlace> place, Optional<FulfilmentId> fulfilment, long there) {
            long taken = Math.min(left, there);
            if (taken > 0) {
                PriceParts share = price.share(taken, unfinished, rounding);
                units.add(new CancelledUnits(line.id(), bucket, place, fulfilment, taken, share));
                left -= taken;
                unfinished -= taken;
                price = price.minus(share);
            }
        }
    }

    private void giveBack(CancelledUnits units, Change change) {
        units.place().ifPresent(place -> {
            Sku sku = Objects.requireNonNull(lines.get(units.lineId())).sku();
            change.move(Movements.unreserve(order.id(), new StockKey(sku, place), units.quantity()));
        });
    }

    private static void cancelChargesOfEmptyOrder(OrderDraft draft) {
        Order order = draft.order();
        boolean nothingShips = order.lines().stream()
                .allMatch(line ->
                        line.quantities().cancelled() == line.quantities().ordered());
        List<ChargeId> open = order.charges().stream()
                .filter(charge -> charge.status() == Charge.Status.OPEN)
                .map(Charge::id)
                .toList();
        if (nothingShips && !open.isEmpty()) {
            draft.raise(new ChargesCancelled(open));
        }
    }
}
