package org.headlessoms.core.fold;

import static org.headlessoms.order.LineBucket.BACKORDERED;
import static org.headlessoms.order.LineBucket.CANCELLED;
import static org.headlessoms.order.LineBucket.OPEN;
import static org.headlessoms.order.LineBucket.RESERVED;

import java.util.List;
import java.util.Map;
import org.headlessoms.order.Allocation;
import org.headlessoms.order.CancelledUnits;
import org.headlessoms.order.Charge;
import org.headlessoms.order.ChargesBilled;
import org.headlessoms.order.ChargesCancelled;
import org.headlessoms.order.Deallocation;
import org.headlessoms.order.LineBucket;
import org.headlessoms.order.LinePrices;
import org.headlessoms.order.LineQuantities;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLifecycleEvent;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.order.OrderPrioritized;
import org.headlessoms.order.PlacedLine;
import org.headlessoms.order.PriceReduced;
import org.headlessoms.order.PromiseDateChanged;
import org.headlessoms.order.UnitsAllocated;
import org.headlessoms.order.UnitsCancelled;
import org.headlessoms.order.UnitsDeallocated;
import org.headlessoms.payment.PaymentLedger;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.ChargeId;

/** Placing, allocating, cancelling, and what becomes of charges. */
final class LifecycleFold {

    private LifecycleFold() {}

    static Order begin(OrderPlaced placed) {
        List<OrderLine> lines = placed.lines().stream().map(LifecycleFold::line).toList();
        PaymentLedger payments = new PaymentLedger(placed.header().currency(), placed.tenders(), List.of());
        return new Order(
                placed.orderId(),
                1,
                placed.header(),
                lines,
                placed.charges(),
                payments,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                placed.explanation(),
                placed.shadow());
    }

    static Order apply(Order order, OrderLifecycleEvent event) {
        if (event instanceof UnitsAllocated allocated) {
            LineEdits edits = new LineEdits(order);
            allocated.allocations().forEach(allocation -> allocate(edits, allocation));
            return edits.apply().withHeader(order.header().withCapacityDays(allocated.capacityDays()));
        }
        if (event instanceof UnitsDeallocated deallocated) {
            LineEdits edits = new LineEdits(order);
            LineBucket lost = order.header().terms().bindsUnits() ? OPEN : BACKORDERED;
            deallocated.units().forEach(units -> deallocate(edits, units, lost));
            return edits.apply();
        }
        if (event instanceof UnitsCancelled cancelled) {
            return cancel(order, cancelled);
        }
        if (event instanceof PriceReduced reduced) {
            return reduce(order, reduced);
        }
        if (event instanceof PromiseDateChanged changed) {
            LineEdits edits = new LineEdits(order);
            edits.change(changed.lineId(), line -> line.promised(changed.promisedOn()));
            return edits.apply();
        }
        if (event instanceof ChargesBilled billed) {
            return charges(order, billed.charges(), Charge.Status.BILLED);
        }
        if (event instanceof ChargesCancelled cancelled) {
            return charges(order, cancelled.charges(), Charge.Status.CANCELLED);
        }
        if (event instanceof OrderPrioritized prioritized) {
            return order.withHeader(order.header().withPriority(prioritized.priority()));
        }
        throw new IllegalArgumentException("an order is placed once");
    }

    private static OrderLine line(PlacedLine placed) {
        LineQuantities quantities = new LineQuantities(
                placed.quantity(), placed.open(), placed.backordered(), placed.reservedUnits(), 0, 0, 0, 0, 0);
        return new OrderLine(
                placed.id(),
                placed.sku(),
                placed.unitPrice(),
                quantities,
                LinePrices.of(placed.price()),
                placed.reserved(),
                placed.promisedOn(),
                placed.kit(),
                placed.serialized());
    }

    private static void allocate(LineEdits edits, Allocation allocation) {
        edits.change(
                allocation.lineId(),
                line -> line.with(
                        line.quantities().move(allocation.from(), RESERVED, allocation.quantity()),
                        line.prices(),
                        LineEdits.reserve(line.reservedAt(), allocation.place(), allocation.quantity())));
    }

    private static void deallocate(LineEdits edits, Deallocation units, LineBucket lost) {
        edits.change(
                units.lineId(),
                line -> line.with(
                        line.quantities().move(RESERVED, lost, units.quantity()),
                        line.prices(),
                        LineEdits.reserve(line.reservedAt(), units.place(), -units.quantity())));
    }

    private static Order cancel(Order order, UnitsCancelled cancelled) {
        LineEdits edits = new LineEdits(order);
        Outstanding outstanding = new Outstanding();
        for (CancelledUnits units : cancelled.units()) {
            edits.change(
                    units.lineId(),
                    line -> line.with(
                            line.quantities().move(units.from(), CANCELLED, units.quantity()),
                            line.prices().cancel(units.price()),
                            unreserve(line, units)));
            units.fulfilmentId().ifPresent(id -> outstanding.take(id, units.lineId(), place(units), units.quantity()));
        }
        return outstanding.applyTo(edits.apply());
    }

    private static Order reduce(Order order, PriceReduced reduced) {
        LineEdits edits = new LineEdits(order);
        edits.change(
                reduced.lineId(),
                line -> line.with(line.quantities(), line.prices().cancel(reduced.by()), line.reservedAt()));
        return edits.apply();
    }

    private static Map<StockPlace, Long> unreserve(OrderLine line, CancelledUnits units) {
        if (units.from() != RESERVED) {
            return line.reservedAt();
        }
        return LineEdits.reserve(line.reservedAt(), place(units), -units.quantity());
    }

    private static StockPlace place(CancelledUnits units) {
        return units.place().orElseThrow(() -> new IllegalArgumentException("reserved units need a place"));
    }

    private static Order charges(Order order, List<ChargeId> ids, Charge.Status status) {
        return order.withCharges(order.charges().stream()
                .map(charge -> ids.contains(charge.id()) ? charge.withStatus(status) : charge)
                .toList());
    }
}
