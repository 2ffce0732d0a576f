package org.headlessoms.core.backorder;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headlessoms.backorder.BackorderRelease;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.OrderHandler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.OrderPrioritized;
import org.headlessoms.order.PrioritizeOrder;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.value.Sku;

/**
 * Decides {@link PrioritizeOrder}. The queue follows the order by itself; a release that is under way begins anew, or it would
 * pass over an order that moved behind its back.
 */
public final class Prioritizing implements OrderHandler<PrioritizeOrder, OrderPrioritized> {

    @Override
    public Decision<OrderPrioritized> decide(PrioritizeOrder command, Order order, Reading reading, Change change) {
        Set<Sku> waiting = order.lines().stream()
                .filter(line -> line.quantities().backordered() > 0)
                .map(OrderLine::sku)
                .collect(Collectors.toUnmodifiableSet());
        Optional<ReadRequest> releases = reading.missing(ReadRequest.of(change.tenant())
                .withReferences(waiting.stream().map(BackorderRelease::key).collect(Collectors.toUnmodifiableSet())));
        if (releases.isPresent()) {
            return Decision.needMore(releases.get());
        }
        waiting.forEach(sku -> Progress.of(sku, reading.snapshot(), change).beginAnew());
        OrderPrioritized prioritized = new OrderPrioritized(command.priority());
        change.edit(order).raise(prioritized);
        return Decision.accept(prioritized);
    }
}
