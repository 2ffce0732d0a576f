package org.headlessoms.core.verify;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.reference.Reference;
import org.headlessoms.serial.SerialEvent;
import org.headlessoms.serial.SerializedUnit;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.SerialNumber;
import org.headlessoms.value.Tenant;
import org.headlessoms.verify.Difference;
import org.headlessoms.verify.Difference.Code;

/** Compares where units with serial numbers are with what orders shipped and took back. */
final class SerialAudit {

    private static final String NOBODY = "no order";

    private final Storage storage;
    private final Tenant tenant;
    private final Consumer<Difference> found;
    private final Map<String, String> shipped = new TreeMap<>();
    private final Map<String, String> stored = new TreeMap<>();

    SerialAudit(Storage storage, Tenant tenant, Consumer<Difference> found) {
        this.storage = storage;
        this.tenant = tenant;
        this.found = found;
    }

    void order(Order order) {
        for (OrderLine line : order.lines()) {
            List<SerialNumber> out = out(order, line.id());
            long expected = line.serialized() ? line.quantities().returnable() : 0;
            String subject = subject(order.id(), line.id());
            if (out.size() != expected) {
                differ(
                        Code.SERIAL_IS_NOT_ORDERS,
                        subject,
                        expected,
                        out.size(),
                        "the customer has another number of units than serial numbers");
            }
            out.forEach(
                    serial -> shipped.merge(line.sku() + "/" + serial, subject, (one, other) -> one + " and " + other));
        }
    }

    private static List<SerialNumber> out(Order order, LineId line) {
        List<SerialNumber> out = new ArrayList<>();
        order.shipments().stream()
                .flatMap(shipment -> shipment.units().stream())
                .filter(units -> units.lineId().equals(line))
                .forEach(units -> out.addAll(units.serials()));
        order.returns().stream()
                .flatMap(one -> one.line(line).stream())
                .flatMap(returned -> returned.serials().stream())
                .forEach(out::remove);
        return out;
    }

    void unit(Reference reference) {
        SerializedUnit unit = (SerializedUnit) reference;
        String subject = unit.sku() + "/" + unit.serial();
        if (unit.status() == SerializedUnit.Status.SHIPPED) {
            stored.put(subject, subject(unit.orderId(), unit.lineId()));
        }
        List<RecordedEvent> last =
                storage.stream(tenant, Keys.serial(unit.sku(), unit.serial()), unit.version() - 1, Integer.MAX_VALUE);
        boolean same = last.size() == 1
                && last.get(0).event() instanceof SerialEvent event
                && event.unit().equals(unit);
        if (!same) {
            differ(
                    Code.SERIAL_IS_NOT_JOURNAL,
                    subject,
                    "the last event",
                    "version " + unit.version() + " " + unit.status(),
                    "the unit is not what its last event says");
        }
    }

    void compare() {
        for (String unit : Sets.union(shipped.keySet(), stored.keySet())) {
            String expected = shipped.getOrDefault(unit, NOBODY);
            String actual = stored.getOrDefault(unit, NOBODY);
            if (!expected.equals(actual)) {
                differ(
                        Code.SERIAL_IS_NOT_ORDERS,
                        unit,
                        expected,
                        actual,
                        "the unit is not with the order line that has it");
            }
        }
    }

    private void differ(Code code, String subject, Object expected, Object actual, String cause) {
        found.accept(new Difference(code, subject, expected.toString(), actual.toString(), cause));
    }

    private static String subject(OrderId order, LineId line) {
        return StreamId.of(order) + " line " + line;
    }
}
