package org.headlessoms.core.fold;

import static org.headlessoms.order.LineBucket.BACKORDERED;
import static org.headlessoms.order.LineBucket.OPEN;
import static org.headlessoms.order.LineBucket.RELEASED;
import static org.headlessoms.order.LineBucket.RESERVED;
import static org.headlessoms.order.LineBucket.SHIPPED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.FulfilmentCancelled;
import org.headlessoms.fulfilment.FulfilmentEvent;
import org.headlessoms.fulfilment.FulfilmentRejected;
import org.headlessoms.fulfilment.FulfilmentsReleased;
import org.headlessoms.fulfilment.LabelPurchase;
import org.headlessoms.fulfilment.LabelsAttentionNeeded;
import org.headlessoms.fulfilment.LabelsBought;
import org.headlessoms.fulfilment.LabelsRejected;
import org.headlessoms.fulfilment.LabelsUnknown;
import org.headlessoms.fulfilment.ReservedUnits;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.fulfilment.ShipmentDelivered;
import org.headlessoms.fulfilment.ShipmentShipped;
import org.headlessoms.fulfilment.ShippedUnits;
import org.headlessoms.fulfilment.ShortPickReported;
import org.headlessoms.fulfilment.UnfulfilledUnits;
import org.headlessoms.order.LineBucket;
import org.headlessoms.order.Order;
import org.headlessoms.value.ShipmentId;

/** Releasing, shipping, delivering, and what becomes known of labels. */
final class FulfilmentFold {

    private FulfilmentFold() {}

    static Order apply(Order order, FulfilmentEvent event) {
        if (event instanceof FulfilmentsReleased released) {
            return release(order, released);
        }
        if (event instanceof FulfilmentRejected rejected) {
            return wait(order, rejected.unfulfilled());
        }
        if (event instanceof ShortPickReported reported) {
            return wait(order, reported.unfulfilled());
        }
        if (event instanceof FulfilmentCancelled cancelled) {
            return takeBack(order, cancelled);
        }
        if (event instanceof ShipmentShipped shipped) {
            return ship(order, shipped.shipment());
        }
        if (event instanceof ShipmentDelivered delivered) {
            return deliver(order, delivered);
        }
        return label(order, event);
    }

    private static Order wait(Order order, UnfulfilledUnits unfulfilled) {
        LineBucket to = unfulfilled.backordered() ? BACKORDERED : OPEN;
        LineEdits edits = new LineEdits(order);
        Outstanding outstanding = new Outstanding();
        for (ReservedUnits units : unfulfilled.units()) {
            edits.change(
                    units.lineId(),
                    line -> line.with(
                            line.quantities().move(RELEASED, to, units.quantity()), line.prices(), line.reservedAt()));
            outstanding.take(unfulfilled.fulfilmentId(), units.lineId(), units.place(), units.quantity());
        }
        return outstanding.applyTo(edits.apply());
    }

    private static Order takeBack(Order order, FulfilmentCancelled cancelled) {
        LineEdits edits = new LineEdits(order);
        Outstanding outstanding = new Outstanding();
        for (ReservedUnits units : cancelled.units()) {
            edits.change(
                    units.lineId(),
                    line -> line.with(
                            line.quantities().move(RELEASED, RESERVED, units.quantity()),
                            line.prices(),
                            LineEdits.reserve(line.reservedAt(), units.place(), units.quantity())));
            outstanding.take(cancelled.fulfilmentId(), units.lineId(), units.place(), units.quantity());
        }
        return outstanding.applyTo(edits.apply());
    }

    private static Order release(Order order, FulfilmentsReleased released) {
        List<Fulfilment> all = new ArrayList<>(order.fulfilments());
        LineEdits edits = new LineEdits(order);
        for (Fulfilment fulfilment : released.fulfilments()) {
            all.add(fulfilment);
            fulfilment.released().forEach(units -> release(edits, units));
        }
        return edits.apply().withFulfilments(all);
    }

    private static void release(LineEdits edits, ReservedUnits units) {
        edits.change(
                units.lineId(),
                line -> line.with(
                        line.quantities().move(RESERVED, RELEASED, units.quantity()),
                        line.prices(),
                        LineEdits.reserve(line.reservedAt(), units.place(), -units.quantity())));
    }

    private static Order ship(Order order, Shipment shipment) {
        List<Shipment> all = new ArrayList<>(order.shipments());
        all.add(shipment);
        LineEdits edits = new LineEdits(order);
        Outstanding outstanding = new Outstanding();
        for (ShippedUnits units : shipment.units()) {
            edits.change(
                    units.lineId(),
                    line -> line.with(
                            line.quantities().move(RELEASED, SHIPPED, units.quantity()),
                            line.prices().ship(units.price()),
                            line.reservedAt()));
            outstanding.take(shipment.fulfilmentId(), units.lineId(), units.place(), units.quantity());
        }
        return outstanding.applyTo(edits.apply()).withShipments(all);
    }

    private static Order deliver(Order order, ShipmentDelivered delivered) {
        Order changed = shipment(order, delivered.shipmentId(), one -> one.deliveredAt(delivered.deliveredAt()));
        LineEdits edits = new LineEdits(changed);
        for (ShippedUnits units :
                changed.shipment(delivered.shipmentId()).orElseThrow().units()) {
            edits.change(
                    units.lineId(),
                    line -> line.with(line.quantities().deliver(units.quantity()), line.prices(), line.reservedAt()));
        }
        return edits.apply();
    }

    private static Order label(Order order, FulfilmentEvent event) {
        if (event instanceof LabelsBought bought) {
            return shipment(
                    order,
                    bought.shipmentId(),
                    one -> one.withLabel(
                            label(one, LabelPurchase.Status.BOUGHT, bought.reference()), bought.parcels()));
        }
        if (event instanceof LabelsRejected rejected) {
            return shipment(
                    order,
                    rejected.shipmentId(),
                    one -> one.withLabel(label(one, LabelPurchase.Status.REJECTED, rejected.reason()), one.parcels()));
        }
        if (event instanceof LabelsUnknown unknown) {
            return shipment(order, unknown.shipmentId(), one -> one.withLabel(unknown(one, unknown), one.parcels()));
        }
        LabelsAttentionNeeded attention = (LabelsAttentionNeeded) event;
        return shipment(order, attention.shipmentId(), one -> one.withLabel(attention(one, attention), one.parcels()));
    }

    private static LabelPurchase label(Shipment shipment, LabelPurchase.Status status, String detail) {
        LabelPurchase old = pending(shipment);
        return new LabelPurchase(old.key(), status, old.requestedAt(), old.attempts(), detail, false);
    }

    private static LabelPurchase unknown(Shipment shipment, LabelsUnknown unknown) {
        LabelPurchase old = pending(shipment);
        return new LabelPurchase(
                old.key(),
                LabelPurchase.Status.UNKNOWN,
                old.requestedAt(),
                unknown.attempts(),
                unknown.detail(),
                old.needsAttention());
    }

    private static LabelPurchase attention(Shipment shipment, LabelsAttentionNeeded attention) {
        LabelPurchase old = pending(shipment);
        return new LabelPurchase(
                old.key(), LabelPurchase.Status.UNKNOWN, old.requestedAt(), old.attempts(), attention.detail(), true);
    }

    private static LabelPurchase pending(Shipment shipment) {
        return shipment.label()
                .filter(LabelPurchase::isPending)
                .orElseThrow(() -> new IllegalArgumentException("shipment has no pending label purchase"));
    }

    private static Order shipment(Order order, ShipmentId id, UnaryOperator<Shipment> change) {
        if (order.shipment(id).isEmpty()) {
            throw new IllegalArgumentException("order has no shipment " + id);
        }
        return order.withShipments(order.shipments().stream()
                .map(one -> one.id().equals(id) ? change.apply(one) : one)
                .toList());
    }
}
