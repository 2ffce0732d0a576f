package org.headlessoms.core.pipeline;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.OrderCommand;
import org.headlessoms.event.Event;
import org.headlessoms.order.Order;
import org.headlessoms.spi.ReadRequest;

/**
 * Decides one kind of command on an order that exists.
 *
 * @param <C> the command
 * @param <E> the event that answers it
 */
public interface OrderHandler<C extends OrderCommand<E>, E extends Event> extends Handler<C, E> {

    Decision<E> decide(C command, Order order, Reading reading, Change change);

    @Override
    default ReadRequest reads(C command, ReadRequest nothing) {
        return nothing.withOrders(Set.of(command.orderId()));
    }

    @Override
    default Decision<E> decide(C command, Reading reading, Change change) {
        Optional<Order> order = reading.snapshot().order(command.orderId());
        return order.isPresent()
                ? decide(command, order.get(), reading, change)
                : Decision.refuse(new NotFound("order", command.orderId().value()));
    }
}
