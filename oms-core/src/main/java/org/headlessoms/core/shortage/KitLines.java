package org.headlessoms.core.shortage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headlessoms.event.StreamId;
import org.headlessoms.order.KitPart;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/** Lines that are components of the same kit. */
final class KitLines {

    private KitLines() {}

    static Optional<Order> order(Snapshot snapshot, StreamId subject) {
        return subject.kind() == StreamId.Kind.ORDER ? snapshot.order(OrderId.of(subject.id())) : Optional.empty();
    }

    static Set<Sku> siblings(Order order, Sku sku) {
        return order.lines().stream()
                .filter(line -> line.sku().equals(sku))
                .flatMap(line -> siblings(order, line).stream())
                .map(OrderLine::sku)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The other lines of a line's kit; none if it is not of a kit. */
    static List<OrderLine> siblings(Order order, OrderLine line) {
        return order.lines().stream()
                .filter(other -> line.kit().isPresent() && !other.id().equals(line.id()))
                .filter(other ->
                        other.kit().map(KitPart::kitLine).equals(line.kit().map(KitPart::kitLine)))
                .toList();
    }

    static long perKit(OrderLine line) {
        return line.kit().map(KitPart::perKit).orElse(1L);
    }
}
