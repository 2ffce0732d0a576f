package org.headlessoms.core.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.Orders;
import org.headlessoms.command.Outcome;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
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

/** Orders of one tenant. */
final class OrdersFacade implements Orders {

    private final TenantOms oms;

    OrdersFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public Outcome<OrderPlaced> place(PlaceOrder command) {
        return oms.execute(oms.handlers().placing, command);
    }

    @Override
    public Outcome<UnitsCancelled> cancel(CancelOrder command) {
        return oms.execute(oms.handlers().cancelling, command);
    }

    @Override
    public Outcome<PriceReduced> reducePrice(ReducePrice command) {
        return oms.execute(oms.handlers().priceReducing, command);
    }

    @Override
    public Outcome<UnitsAllocated> allocate(AllocateOrder command) {
        return oms.execute(oms.handlers().allocating, command);
    }

    @Override
    public Outcome<OrderPrioritized> prioritize(PrioritizeOrder command) {
        return oms.execute(oms.handlers().prioritizing, command);
    }

    @Override
    public Optional<Order> find(OrderId id) {
        return oms.read(oms.request().withOrders(Set.of(id))).order(id);
    }

    @Override
    public Page<Order> search(OrderQuery query, PageRequest page) {
        return oms.storage().orders(oms.tenant(), query, page);
    }

    @Override
    public List<RecordedEvent> history(OrderId id) {
        return oms.storage().stream(oms.tenant(), StreamId.of(id), 0, Integer.MAX_VALUE);
    }
}
