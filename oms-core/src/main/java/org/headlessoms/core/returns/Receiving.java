package org.headlessoms.core.returns;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.billing.Billing;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.core.pipeline.OrderHandler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.core.stock.Movements;
import org.headlessoms.fulfilment.UnitsNotAvailable;
import org.headlessoms.money.PriceParts;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.returns.Disposition;
import org.headlessoms.returns.ReceiveReturn;
import org.headlessoms.returns.Return;
import org.headlessoms.returns.ReturnLine;
import org.headlessoms.returns.ReturnReceived;
import org.headlessoms.returns.ReturnedUnits;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.LineId;
import org.headlessoms.value.Sku;

/** Decides {@link ReceiveReturn}: the units go where their disposition says, and what was paid for them is owed back. */
public final class Receiving implements OrderHandler<ReceiveReturn, ReturnReceived> {

    private final Billing billing;
    private final Limits limits;

    public Receiving(Billing billing, Limits limits) {
        this.limits = limits;
        this.billing = billing;
    }

    @Override
    public ReadRequest reads(ReceiveReturn command, ReadRequest nothing) {
        return nothing.withOrders(Set.of(command.orderId())).withLocations(Set.of(command.location()));
    }

    @Override
    public Decision<ReturnReceived> decide(ReceiveReturn command, Order order, Reading reading, Change change) {
        Optional<Return> found = order.findReturn(command.returnId());
        if (found.isEmpty()) {
            return Decision.refuse(new NotFound("return", command.returnId().value()));
        }
        Optional<Refusal> tooMany = tooMany(command, found.get()).or(() -> ReturnedSerials.tooMany(command, limits));
        if (tooMany.isPresent()) {
            return Decision.refuse(tooMany.get());
        }
        Set<Sku> skus = order.lines().stream().map(OrderLine::sku).collect(Collectors.toUnmodifiableSet());
        Optional<ReadRequest> missing = reading.missing(
                ReadRequest.of(change.tenant()).withSkus(skus).withReferences(ReturnedSerials.keys(command, order)));
        if (missing.isPresent()) {
            return Decision.needMore(missing.get());
        }
        Optional<Refusal> refusal = KnownKeys.missing(reading.snapshot(), command.location())
                .or(() -> ReturnedLots.wrong(command, order, reading.snapshot()))
                .or(() -> ReturnedSerials.wrong(command, order, reading.snapshot()));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        OrderDraft draft = change.edit(order);
        ReturnReceived received =
                new ReturnReceived(command.returnId(), command.location(), units(command, draft.order()));
        draft.raise(received);
        received.units().forEach(one -> move(command, draft, one));
        ReturnedSerials.arrive(received, draft, reading.snapshot());
        billing.settleUp(draft);
        return Decision.accept(received);
    }

    private static Optional<Refusal> tooMany(ReceiveReturn command, Return found) {
        Map<LineId, Long> wanted = new TreeMap<>();
        command.lines().forEach(line -> wanted.merge(line.lineId(), line.quantity(), LongMath::saturatedAdd));
        for (Map.Entry<LineId, Long> units : wanted.entrySet()) {
            long outstanding =
                    found.line(units.getKey()).map(ReturnLine::outstanding).orElse(0L);
            if (units.getValue() > outstanding) {
                return Optional.of(new UnitsNotAvailable(units.getKey(), units.getValue(), outstanding));
            }
        }
        return Optional.empty();
    }

    /** Each piece's refund is its share of what was paid for the units the customer still has; the last takes the rest. */
    private static List<ReturnedUnits> units(ReceiveReturn command, Order order) {
        Map<LineId, PriceParts> paid = new TreeMap<>();
        Map<LineId, Long> left = new TreeMap<>();
        List<ReturnedUnits> units = new ArrayList<>();
        for (ReceiveReturn.Line line : command.lines()) {
            OrderLine ordered = order.line(line.lineId()).orElseThrow();
            PriceParts rest = paid.getOrDefault(line.lineId(), ordered.prices().returnable());
            long count = left.getOrDefault(line.lineId(), ordered.quantities().returnable());
            PriceParts refund =
                    rest.share(line.quantity(), count, order.header().rounding());
            paid.put(line.lineId(), rest.minus(refund));
            left.put(line.lineId(), count - line.quantity());
            units.add(new ReturnedUnits(
                    line.lineId(),
                    line.quantity(),
                    line.disposition(),
                    ReturnedLots.of(line, order),
                    line.serials(),
                    refund));
        }
        return units;
    }

    private static void move(ReceiveReturn command, OrderDraft draft, ReturnedUnits units) {
        if (units.disposition() == Disposition.SCRAP) {
            return;
        }
        OrderLine line = draft.order().line(units.lineId()).orElseThrow();
        StockKey key =
                new StockKey(line.sku(), StockPlace.of(command.location()).inLot(units.lot()));
        draft.change()
                .move(
                        units.disposition() == Disposition.RESTOCK
                                ? Movements.restock(draft.order().id(), key, units.quantity())
                                : Movements.quarantine(draft.order().id(), key, units.quantity()));
    }
}
