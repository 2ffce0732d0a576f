package org.headlessoms;

import java.util.List;
import java.util.Optional;
import org.headlessoms.command.Outcome;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.order.AllocateOrder;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.order.OrderPrioritized;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.order.PriceReduced;
import org.headlessoms.order.PrioritizeOrder;
import org.headlessoms.order.ReducePrice;
import org.headlessoms.order.UnitsAllocated;
import org.headlessoms.order.UnitsCancelled;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.value.OrderId;

/**
 * Orders. Safe for use by several threads.
 */
public interface Orders {

    /**
     * Places an order; see {@link PlaceOrder} for what it can be refused with. Its payment is authorised before this returns,
     * unless the gateway gives no definite answer: read the order to see.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<OrderPlaced> place(PlaceOrder command);

    /**
     * Cancels what has not shipped, see {@link CancelOrder}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<UnitsCancelled> cancel(CancelOrder command);

    /**
     * Lets a customer pay less for what has not shipped, see {@link ReducePrice}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<PriceReduced> reducePrice(ReducePrice command);

    /**
     * Tries again to reserve open units, see {@link AllocateOrder}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<UnitsAllocated> allocate(AllocateOrder command);

    /**
     * Says anew how urgent an order is, see {@link PrioritizeOrder}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<OrderPrioritized> prioritize(PrioritizeOrder command);

    /**
     * An order, straight from storage.
     *
     * @param id the order
     * @return the order, if it exists
     */
    Optional<Order> find(OrderId id);

    /**
     * Orders, newest first.
     *
     * @param query which
     * @param page which page
     * @return a page
     */
    Page<Order> search(OrderQuery query, PageRequest page);

    /**
     * The history of an order.
     *
     * @param id the order
     * @return all its events, oldest first; empty if there is no such order
     */
    List<RecordedEvent> history(OrderId id);
}
