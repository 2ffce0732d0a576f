package org.headlessoms.core.order;

import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.OrderHandler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderPrioritized;
import org.headlessoms.order.PrioritizeOrder;

/** Decides {@link PrioritizeOrder}; the queue follows the order by itself. */
public final class Prioritizing implements OrderHandler<PrioritizeOrder, OrderPrioritized> {

    @Override
    public Decision<OrderPrioritized> decide(PrioritizeOrder command, Order order, Reading reading, Change change) {
        OrderPrioritized prioritized = new OrderPrioritized(command.priority());
        change.edit(order).raise(prioritized);
        return Decision.accept(prioritized);
    }
}
