package org.headlessoms.core.fold;

import java.util.List;
import org.headlessoms.event.Event;
import org.headlessoms.event.OrderEvent;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.fulfilment.FulfilmentEvent;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLifecycleEvent;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.payment.PaymentEvent;
import org.headlessoms.returns.ReturnEvent;

/** Folds an order's events into the order. */
public final class OrderFold {

    private OrderFold() {}

    /** The order after its first event. */
    public static Order begin(OrderPlaced placed) {
        return LifecycleFold.begin(placed);
    }

    /** The order after one more event, one version on. */
    public static Order apply(Order order, OrderEvent event) {
        return change(order, event).atVersion(order.version() + 1);
    }

    /**
     * The order after all of these events, the first of which places it.
     *
     * @throws IllegalArgumentException if the events are not an order's gapless stream from its beginning
     */
    public static Order of(List<RecordedEvent> events) {
        if (events.isEmpty() || !(events.get(0).event() instanceof OrderPlaced placed)) {
            throw new IllegalArgumentException("an order's stream begins with OrderPlaced");
        }
        Order order = begin(placed);
        for (RecordedEvent recorded : events.subList(1, events.size())) {
            if (recorded.version() != order.version() + 1) {
                throw new IllegalArgumentException("version " + (order.version() + 1) + " is missing");
            }
            order = apply(order, orderEvent(recorded.event()));
        }
        return order;
    }

    private static OrderEvent orderEvent(Event event) {
        if (event instanceof OrderEvent orderEvent) {
            return orderEvent;
        }
        throw new IllegalArgumentException(
                "not an order's event: " + event.getClass().getSimpleName());
    }

    private static Order change(Order order, OrderEvent event) {
        if (event instanceof OrderLifecycleEvent lifecycle) {
            return LifecycleFold.apply(order, lifecycle);
        }
        if (event instanceof PaymentEvent payment) {
            return PaymentFold.apply(order, payment);
        }
        if (event instanceof FulfilmentEvent fulfilment) {
            return FulfilmentFold.apply(order, fulfilment);
        }
        if (event instanceof ReturnEvent returned) {
            return ReturnFold.apply(order, returned);
        }
        throw new IllegalArgumentException("unknown event " + event.getClass().getSimpleName());
    }
}
