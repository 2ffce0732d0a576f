package org.headlessoms.core.returns;

import java.util.List;
import java.util.Optional;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.fulfilment.ShippedUnits;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.returns.ReceiveReturn;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LotId;

/** Of which lot returned units are: the one that is named, or the only one they shipped from. */
final class ReturnedLots {

    private ReturnedLots() {}

    static Optional<LotId> of(ReceiveReturn.Line line, Order order) {
        List<LotId> shipped = shipped(line.lineId(), order);
        return line.lot().or(() -> shipped.size() == 1 ? Optional.of(shipped.get(0)) : Optional.empty());
    }

    /** The refusal for units without a lot that need one, or of a lot that there is none of. */
    static Optional<Refusal> wrong(ReceiveReturn command, Order order, Snapshot snapshot) {
        return command.lines().stream()
                .flatMap(line -> order.line(line.lineId()).map(OrderLine::sku).stream()
                        .flatMap(sku -> KnownKeys.wrongLot(snapshot, sku, of(line, order)).stream()))
                .findFirst();
    }

    private static List<LotId> shipped(LineId line, Order order) {
        return order.shipments().stream()
                .flatMap(shipment -> shipment.units().stream())
                .filter(units -> units.lineId().equals(line))
                .map(ShippedUnits::place)
                .flatMap(place -> place.lot().stream())
                .distinct()
                .toList();
    }
}
