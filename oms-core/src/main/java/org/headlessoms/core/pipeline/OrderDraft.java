package org.headlessoms.core.pipeline;

import org.headlessoms.core.fold.OrderFold;
import org.headlessoms.event.OrderEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.spi.OrderWrite;

/** An order within a change: every event raised is folded at once, so each step decides on the state after the last. */
public final class OrderDraft {

    private final Change change;
    private final long expectedVersion;
    private final Order before;
    private Order order;

    private OrderDraft(Change change, long expectedVersion, Order before) {
        this.change = change;
        this.expectedVersion = expectedVersion;
        this.before = before;
        this.order = before;
    }

    static OrderDraft begin(Change change, OrderPlaced placed) {
        OrderDraft draft = new OrderDraft(change, 0, OrderFold.begin(placed));
        change.record(StreamId.of(placed.orderId()), 1, placed);
        return draft;
    }

    static OrderDraft edit(Change change, Order order) {
        return new OrderDraft(change, order.version(), order);
    }

    /** The order as it is after everything raised so far. */
    public Order order() {
        return order;
    }

    public Change change() {
        return change;
    }

    public void raise(OrderEvent event) {
        order = OrderFold.apply(order, event);
        change.record(StreamId.of(order.id()), order.version(), event);
    }

    public boolean isNew() {
        return expectedVersion == 0;
    }

    /** Whether any of it waits, or may have waited before. */
    public boolean concernsQueues() {
        if (!isNew()) {
            return true;
        }
        for (OrderLine line : order.lines()) {
            if (line.quantities().backordered() > 0) {
                return true;
            }
        }
        return false;
    }

    boolean isChanged() {
        return order.version() > expectedVersion;
    }

    /** The order as it was read; of a new one as it was placed. */
    public Order before() {
        return before;
    }

    OrderWrite write() {
        return new OrderWrite(order, expectedVersion);
    }
}
