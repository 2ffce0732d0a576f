package org.headlessoms.core.fulfilment;

import com.google.common.collect.Iterators;
import com.google.common.collect.Lists;
import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.billing.Billing;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.FollowUp;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.core.pipeline.OrderHandler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.pipeline.RecoverySchedule;
import org.headlessoms.core.stock.Movements;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.LabelPurchase;
import org.headlessoms.fulfilment.Parcel;
import org.headlessoms.fulfilment.ReservedUnits;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.fulfilment.ShipmentShipped;
import org.headlessoms.fulfilment.ShippedUnits;
import org.headlessoms.fulfilment.UnitsNotAvailable;
import org.headlessoms.money.PriceParts;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.LineId;
import org.headlessoms.value.SerialNumber;
import org.headlessoms.value.ShipmentId;

/** Decides {@link ShipFulfilment}: the units leave, their price is due, charges with the first shipment. */
public final class ShippingOut implements OrderHandler<ShipFulfilment, ShipmentShipped> {

    private static final int FIRST_TIME = 1;

    private final Billing billing;
    private final RecoverySchedule schedule;
    private final boolean buysLabels;
    private final Limits limits;

    /** @param buysLabels whether there is a carrier to buy labels from */
    public ShippingOut(Billing billing, RecoverySchedule schedule, boolean buysLabels, Limits limits) {
        this.limits = limits;
        this.billing = billing;
        this.schedule = schedule;
        this.buysLabels = buysLabels;
    }

    @Override
    public Decision<ShipmentShipped> decide(ShipFulfilment command, Order order, Reading reading, Change change) {
        Optional<Fulfilment> fulfilment = order.fulfilment(command.fulfilmentId());
        if (fulfilment.isEmpty()) {
            return Decision.refuse(
                    new NotFound("fulfilment", command.fulfilmentId().value()));
        }
        Map<LineId, Long> units = units(command, fulfilment.get());
        ShippedSerials serials = new ShippedSerials(command, order);
        Optional<Refusal> wrong = tooMany(fulfilment.get(), units).or(() -> serials.miscounted(units, limits));
        if (wrong.isPresent()) {
            return Decision.refuse(wrong.get());
        }
        Optional<ReadRequest> missing =
                reading.missing(ReadRequest.of(change.tenant()).withReferences(serials.keys()));
        if (missing.isPresent()) {
            return Decision.needMore(missing.get());
        }
        Optional<Refusal> elsewhere = serials.elsewhere(reading.snapshot());
        if (elsewhere.isPresent()) {
            return Decision.refuse(elsewhere.get());
        }
        ShipmentShipped shipped = ship(command, change.edit(order), fulfilment.get(), units, serials);
        serials.leave(reading.snapshot(), shipped.shipment(), change);
        return Decision.accept(shipped);
    }

    private ShipmentShipped ship(
            ShipFulfilment command,
            OrderDraft draft,
            Fulfilment fulfilment,
            Map<LineId, Long> units,
            ShippedSerials serials) {
        Shipment shipment = shipment(command, draft, fulfilment, units, serials);
        ShipmentShipped shipped = new ShipmentShipped(shipment);
        draft.raise(shipped);
        Map<LineId, OrderLine> lines = draft.order().linesById();
        shipment.units().forEach(one -> leave(draft, Objects.requireNonNull(lines.get(one.lineId())), one));
        Billing.billCharges(draft);
        billing.settleUp(draft);
        shipment.label().ifPresent(label -> buyLabels(draft, shipment));
        return shipped;
    }

    private Shipment shipment(
            ShipFulfilment command,
            OrderDraft draft,
            Fulfilment fulfilment,
            Map<LineId, Long> units,
            ShippedSerials serials) {
        Order order = draft.order();
        Change change = draft.change();
        ShipmentId id = ShipmentId.of("S" + (order.shipments().size() + 1));
        Map<LineId, OrderLine> lines = order.linesById();
        List<ShippedUnits> shipped = new ArrayList<>();
        units.forEach((line, quantity) -> shipped.addAll(shipped(
                Objects.requireNonNull(lines.get(line)),
                taken(fulfilment, line, quantity),
                serials.of(line),
                order.header().rounding())));
        boolean unlabelled = !command.parcels().stream().allMatch(Parcel::isLabelled);
        Optional<LabelPurchase> label = buysLabels && unlabelled
                ? Optional.of(LabelPurchase.requested(Keys.label(change.tenant(), order.id(), id), change.now()))
                : Optional.empty();
        return new Shipment(
                id,
                fulfilment.id(),
                fulfilment.location(),
                shipped,
                command.parcels(),
                label,
                change.now(),
                Optional.empty());
    }

    private void buyLabels(OrderDraft draft, Shipment shipment) {
        Change change = draft.change();
        change.schedule(schedule.labels(draft.order().id(), shipment.id(), FIRST_TIME, change.now()));
        change.followUp(new FollowUp.BuyLabels(draft.order(), shipment));
    }

    private static Map<LineId, Long> units(ShipFulfilment command, Fulfilment fulfilment) {
        Map<LineId, Long> units = new TreeMap<>();
        command.units().forEach(one -> units.merge(one.lineId(), one.quantity(), LongMath::saturatedAdd));
        if (units.isEmpty()) {
            fulfilment.outstanding().forEach(one -> units.merge(one.lineId(), one.quantity(), Long::sum));
        }
        return units;
    }

    private static Optional<Refusal> tooMany(Fulfilment fulfilment, Map<LineId, Long> units) {
        Map<LineId, Long> there = new TreeMap<>();
        fulfilment.outstanding().forEach(one -> there.merge(one.lineId(), one.quantity(), Long::sum));
        if (units.isEmpty()) {
            ReservedUnits first = fulfilment.released().get(0);
            return Optional.of(new UnitsNotAvailable(first.lineId(), first.quantity(), 0));
        }
        return units.entrySet().stream()
                .filter(one -> one.getValue() > there.getOrDefault(one.getKey(), 0L))
                .map(one -> (Refusal)
                        new UnitsNotAvailable(one.getKey(), one.getValue(), there.getOrDefault(one.getKey(), 0L)))
                .findFirst();
    }

    /** The units' places in the order in which they were released. */
    private static List<ReservedUnits> taken(Fulfilment fulfilment, LineId line, long quantity) {
        List<ReservedUnits> taken = new ArrayList<>();
        long left = quantity;
        for (ReservedUnits there : fulfilment.outstanding()) {
            long units = there.lineId().equals(line) ? Math.min(left, there.quantity()) : 0;
            if (units > 0) {
                taken.add(new ReservedUnits(line, there.place(), units));
                left -= units;
            }
        }
        return taken;
    }

    private static List<ShippedUnits> shipped(
            OrderLine line, List<ReservedUnits> taken, List<SerialNumber> serials, RoundingMode rounding) {
        List<ShippedUnits> shipped = new ArrayList<>();
        PriceParts price = line.prices().unfinished();
        long left = line.quantities().unfinished();
        Iterator<SerialNumber> next = serials.iterator();
        for (ReservedUnits units : taken) {
            PriceParts share = price.share(units.quantity(), left, rounding);
            List<SerialNumber> own = Lists.newArrayList(Iterators.limit(next, (int) units.quantity()));
            shipped.add(new ShippedUnits(line.id(), units.place(), units.quantity(), share, own));
            price = price.minus(share);
            left -= units.quantity();
        }
        return shipped;
    }

    private static void leave(OrderDraft draft, OrderLine line, ShippedUnits units) {
        StockKey key = new StockKey(line.sku(), units.place());
        draft.change().move(Movements.ship(draft.order().id(), key, units.quantity()));
    }
}
