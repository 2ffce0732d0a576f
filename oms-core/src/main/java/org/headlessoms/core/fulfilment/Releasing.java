package org.headlessoms.core.fulfilment;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.billing.Authorizations;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.OrderHandler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.FulfilmentsReleased;
import org.headlessoms.fulfilment.NothingToRelease;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.fulfilment.ReservedUnits;
import org.headlessoms.fulfilment.UnitsNotAvailable;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.payment.PaymentNotReady;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;

/** Decides {@link ReleaseFulfilment}: one fulfilment per location. */
public final class Releasing implements OrderHandler<ReleaseFulfilment, FulfilmentsReleased> {

    @Override
    public Decision<FulfilmentsReleased> decide(
            ReleaseFulfilment command, Order order, Reading reading, Change change) {
        if (Authorizations.isPending(order) || !Authorizations.cover(order)) {
            return Decision.refuse(new PaymentNotReady(order.paymentStatus()));
        }
        Map<LineId, Long> wanted = wanted(command, order);
        Optional<Refusal> refusal = tooMany(command, order, wanted);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        List<Fulfilment> fulfilments = fulfilments(command, order, wanted);
        if (fulfilments.isEmpty()) {
            return Decision.refuse(new NothingToRelease(order.id()));
        }
        FulfilmentsReleased released = new FulfilmentsReleased(fulfilments);
        change.edit(order).raise(released);
        return Decision.accept(released);
    }

    /** Units to release per line: those named, or everything reserved where it may be released. */
    private static Map<LineId, Long> wanted(ReleaseFulfilment command, Order order) {
        Map<LineId, Long> wanted = new TreeMap<>();
        command.units().forEach(units -> wanted.merge(units.lineId(), units.quantity(), LongMath::saturatedAdd));
        if (wanted.isEmpty()) {
            order.lines().forEach(line -> wanted.put(line.id(), releasable(command, line)));
        }
        return wanted;
    }

    private static Optional<Refusal> tooMany(ReleaseFulfilment command, Order order, Map<LineId, Long> wanted) {
        Map<LineId, OrderLine> lines = order.linesById();
        for (Map.Entry<LineId, Long> units : wanted.entrySet()) {
            OrderLine line = lines.get(units.getKey());
            if (line == null) {
                return Optional.of(new NotFound("line", units.getKey().value()));
            }
            long there = releasable(command, line);
            if (units.getValue() > there) {
                return Optional.of(new UnitsNotAvailable(units.getKey(), units.getValue(), there));
            }
        }
        return Optional.empty();
    }

    private static long releasable(ReleaseFulfilment command, OrderLine line) {
        return command.location()
                .map(location -> reservedAt(line, location))
                .orElse(line.quantities().reserved());
    }

    private static long reservedAt(OrderLine line, LocationId location) {
        return line.reservedAt().entrySet().stream()
                .filter(entry -> entry.getKey().location().equals(location))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static List<Fulfilment> fulfilments(ReleaseFulfilment command, Order order, Map<LineId, Long> wanted) {
        Map<LocationId, List<ReservedUnits>> byLocation = new TreeMap<>();
        for (OrderLine line : order.lines()) {
            long left = wanted.getOrDefault(line.id(), 0L);
            for (Map.Entry<StockPlace, Long> reserved : line.reservedAt().entrySet()) {
                LocationId at = reserved.getKey().location();
                boolean here = command.location().map(at::equals).orElse(true);
                long units = here ? Math.min(left, reserved.getValue()) : 0;
                if (units > 0) {
                    byLocation
                            .computeIfAbsent(at, location -> new ArrayList<>())
                            .add(new ReservedUnits(line.id(), reserved.getKey(), units));
                    left -= units;
                }
            }
        }
        List<Fulfilment> fulfilments = new ArrayList<>();
        byLocation.forEach((location, units) -> {
            int number = order.fulfilments().size() + fulfilments.size() + 1;
            fulfilments.add(new Fulfilment(FulfilmentId.of("F" + number), location, units, units));
        });
        return fulfilments;
    }
}
