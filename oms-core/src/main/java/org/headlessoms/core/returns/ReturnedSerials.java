package org.headlessoms.core.returns;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.returns.Disposition;
import org.headlessoms.returns.ReceiveReturn;
import org.headlessoms.returns.ReturnReceived;
import org.headlessoms.returns.ReturnedUnits;
import org.headlessoms.serial.SerialMismatch;
import org.headlessoms.serial.SerialNotWithOrder;
import org.headlessoms.serial.SerialRepeated;
import org.headlessoms.serial.SerialReturned;
import org.headlessoms.serial.SerializedUnit;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.LineId;
import org.headlessoms.value.SerialNumber;
import org.headlessoms.value.Sku;

/** The serial numbers of units that came back: one for each unit that shipped with one, and only of units the line has out. */
final class ReturnedSerials {

    private ReturnedSerials() {}

    static Optional<Refusal> tooMany(ReceiveReturn command, Limits limits) {
        int named =
                command.lines().stream().mapToInt(line -> line.serials().size()).sum();
        return named <= limits.serials()
                ? Optional.empty()
                : Optional.of(new LimitExceeded("return.serials", limits.serials(), named));
    }

    static Set<ReferenceKey> keys(ReceiveReturn command, Order order) {
        return units(command, order).map(Unit::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The refusal for too many or too few numbers, for one twice, or for one that the order line does not have out. */
    static Optional<Refusal> wrong(ReceiveReturn command, Order order, Snapshot snapshot) {
        return command.lines().stream()
                .flatMap(line -> miscounted(line, order).stream())
                .findFirst()
                .or(() -> repeated(command, order))
                .or(() -> elsewhere(command, order, snapshot));
    }

    private static Optional<Refusal> miscounted(ReceiveReturn.Line line, Order order) {
        OrderLine ordered = order.line(line.lineId()).orElseThrow();
        long required = ordered.serialized() ? line.quantity() : 0;
        int named = line.serials().size();
        return named == required
                ? Optional.empty()
                : Optional.of(new SerialMismatch(ordered.id(), ordered.sku(), required, named));
    }

    private static Optional<Refusal> repeated(ReceiveReturn command, Order order) {
        Set<ReferenceKey> seen = new HashSet<>();
        return units(command, order)
                .filter(unit -> !seen.add(unit.key()))
                .map(unit -> (Refusal) new SerialRepeated(unit.sku(), unit.serial()))
                .findFirst();
    }

    private static Optional<Refusal> elsewhere(ReceiveReturn command, Order order, Snapshot snapshot) {
        return units(command, order)
                .flatMap(unit -> elsewhere(unit, order, snapshot).stream())
                .findFirst();
    }

    private static Optional<Refusal> elsewhere(Unit unit, Order order, Snapshot snapshot) {
        Optional<SerializedUnit> known = snapshot.reference(unit.key(), SerializedUnit.class);
        return known.filter(there -> there.isWith(order.id(), unit.line())).isPresent()
                ? Optional.empty()
                : Optional.of(new SerialNotWithOrder(order.id(), unit.line(), unit.sku(), unit.serial(), known));
    }

    /** From now on the units are here, or no more. */
    static void arrive(ReturnReceived received, OrderDraft draft, Snapshot snapshot) {
        for (ReturnedUnits units : received.units()) {
            Sku sku = draft.order().line(units.lineId()).orElseThrow().sku();
            boolean scrapped = units.disposition() == Disposition.SCRAP;
            for (SerialNumber serial : units.serials()) {
                SerializedUnit out = snapshot.reference(SerializedUnit.key(sku, serial), SerializedUnit.class)
                        .orElseThrow();
                draft.change().serial(new SerialReturned(out.returned(scrapped, received.location())));
            }
        }
    }

    private static Stream<Unit> units(ReceiveReturn command, Order order) {
        return command.lines().stream()
                .flatMap(line -> order.line(line.lineId()).stream()
                        .flatMap(ordered ->
                                line.serials().stream().map(serial -> new Unit(line.lineId(), ordered.sku(), serial))));
    }

    private record Unit(LineId line, Sku sku, SerialNumber serial) {
        ReferenceKey key() {
            return SerializedUnit.key(sku, serial);
        }
    }
}
