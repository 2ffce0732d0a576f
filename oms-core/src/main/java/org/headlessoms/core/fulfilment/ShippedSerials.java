package org.headlessoms.core.fulfilment;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.fulfilment.ShippedUnits;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.serial.SerialMismatch;
import org.headlessoms.serial.SerialNotShippable;
import org.headlessoms.serial.SerialRepeated;
import org.headlessoms.serial.SerialShipped;
import org.headlessoms.serial.SerializedUnit;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.LineId;
import org.headlessoms.value.SerialNumber;
import org.headlessoms.value.Sku;

/** The serial numbers that a shipment names: one for each unit of a line that has them, and only of units that are here. */
final class ShippedSerials {

    private final Order order;
    private final Map<LineId, OrderLine> lines;
    private final Map<LineId, List<SerialNumber>> named = new LinkedHashMap<>();

    ShippedSerials(ShipFulfilment command, Order order) {
        this.order = order;
        this.lines = order.linesById();
        command.serials().forEach(line -> named.put(line.lineId(), line.serials()));
    }

    List<SerialNumber> of(LineId line) {
        return named.getOrDefault(line, List.of());
    }

    /** The refusal for too many or too few numbers, or for one twice. */
    Optional<Refusal> miscounted(Map<LineId, Long> units, Limits limits) {
        int all = named.values().stream().mapToInt(List::size).sum();
        if (all > limits.serials()) {
            return Optional.of(new LimitExceeded("shipment.serials", limits.serials(), all));
        }
        return Stream.concat(units.keySet().stream(), named.keySet().stream())
                .distinct()
                .flatMap(line -> miscounted(line, units.getOrDefault(line, 0L)).stream())
                .findFirst()
                .or(this::repeated);
    }

    private Optional<Refusal> miscounted(LineId id, long units) {
        OrderLine line = lines.get(id);
        if (line == null) {
            return Optional.of(new NotFound("line", id.value()));
        }
        long required = line.serialized() ? units : 0;
        int count = of(id).size();
        return count == required ? Optional.empty() : Optional.of(new SerialMismatch(id, line.sku(), required, count));
    }

    private Optional<Refusal> repeated() {
        Set<Unit> seen = new HashSet<>();
        return units().filter(unit -> !seen.add(unit))
                .map(unit -> (Refusal) new SerialRepeated(unit.sku(), unit.serial()))
                .findFirst();
    }

    Set<ReferenceKey> keys() {
        return units().map(Unit::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The refusal for a unit that is with a customer or was destroyed. */
    Optional<Refusal> elsewhere(Snapshot snapshot) {
        return units().flatMap(unit -> snapshot.reference(unit.key(), SerializedUnit.class).stream())
                .filter(unit -> unit.status() != SerializedUnit.Status.RETURNED)
                .map(unit -> (Refusal) new SerialNotShippable(unit))
                .findFirst();
    }

    /** From now on the units are with the order. */
    void leave(Snapshot snapshot, Shipment shipment, Change change) {
        for (ShippedUnits units : shipment.units()) {
            Sku sku = sku(units.lineId());
            for (SerialNumber serial : units.serials()) {
                long version = snapshot.reference(SerializedUnit.key(sku, serial), SerializedUnit.class)
                        .map(SerializedUnit::version)
                        .orElse(0L);
                change.serial(new SerialShipped(new SerializedUnit(
                        sku,
                        serial,
                        SerializedUnit.Status.SHIPPED,
                        order.id(),
                        units.lineId(),
                        shipment.id(),
                        shipment.location(),
                        version + 1)));
            }
        }
    }

    private Stream<Unit> units() {
        return named.entrySet().stream()
                .flatMap(line -> line.getValue().stream().map(serial -> new Unit(sku(line.getKey()), serial)));
    }

    private Sku sku(LineId line) {
        return order.line(line).orElseThrow().sku();
    }

    private record Unit(Sku sku, SerialNumber serial) {
        ReferenceKey key() {
            return SerializedUnit.key(sku, serial);
        }
    }
}
