package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.returns.Disposition;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.CountStock;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

@OnEveryStorage
class BackorderScenarios extends Scenario {

    private OrderId backordered(Sku sku, long quantity) {
        world.clock.advance(Duration.ofSeconds(1));
        return world.placed(
                order -> order.allocation(AllocationPolicy.BACKORDER).line(sku, quantity, 100));
    }

    private long waiting(OrderId id) {
        return world.find(id).lines().get(0).quantities().backordered();
    }

    @Test
    void aReceiptServesTheOldestFirstAndThePartWhereItEnds() {
        Sku sku = world.item("A");
        OrderId first = backordered(sku, 3);
        OrderId second = backordered(sku, 3);
        OrderId third = backordered(sku, 3);
        world.receive(sku, STORE, 5);
        assertThat(List.of(waiting(first), waiting(second), waiting(third))).containsExactly(0L, 1L, 3L);
        assertThat(World.where(world.find(second).lines().get(0))).isEqualTo(Map.of(STORE, 2L));
        assertThat(world.available(sku)).isZero();
        assertThat(world.oms.backorders().queue(sku, 10))
                .extracting(entry -> entry.orderId() + " " + entry.quantity())
                .containsExactly(second + " 1", third + " 3");
        world.receive(sku, MAIN, 100);
        assertThat(world.available(sku)).isEqualTo(96);
        assertThat(world.oms.backorders().queue(sku, 10)).isEmpty();
    }

    @Test
    void whateverMakesStockAvailableServesTheQueue() {
        Sku sku = world.item("A");
        StockKey key = new StockKey(sku, MAIN);
        OrderId waiting = backordered(sku, 5);
        world.oms.stock().adjust(new AdjustStock(world.next(), key, 1, "found")).orElseThrow();
        assertThat(waiting(waiting)).isEqualTo(4);
        world.oms.stock().count(new CountStock(world.next(), key, 2, "")).orElseThrow();
        assertThat(waiting(waiting)).isEqualTo(3);
        OrderId other = backordered(sku, 1);
        world.receive(sku, MAIN, 4);
        assertThat(waiting(other)).isZero();
        OrderId last = backordered(sku, 2);
        world.oms.orders().cancel(CancelOrder.all(world.next(), other, "")).orElseThrow();
        assertThat(waiting(last)).isEqualTo(1);
        world.shipAll(waiting);
        world.returned(waiting, LINE_1, 1, Disposition.RESTOCK);
        assertThat(waiting(last)).isZero();
    }

    @Test
    void anOrderMayWaitForItsOwnCancelledUnits() {
        Sku sku = world.stocked("A", 2);
        OrderId id = world.placed(order ->
                order.allocation(AllocationPolicy.BACKORDER).line(sku, 2, 100).line(sku, 2, 100));
        world.oms
                .orders()
                .cancel(CancelOrder.units(world.next(), id, LINE_1, 2, ""))
                .orElseThrow();
        assertThat(world.find(id).lines().get(1).quantities().reserved()).isEqualTo(2);
        assertThat(world.oms.backorders().queue(sku, 10)).isEmpty();
    }

    @Test
    void cancelledBackordersLeaveTheQueue() {
        Sku sku = world.item("A");
        OrderId id = backordered(sku, 5);
        world.oms
                .orders()
                .cancel(CancelOrder.units(world.next(), id, LINE_1, 2, ""))
                .orElseThrow();
        assertThat(world.oms.backorders().queue(sku, 10))
                .extracting(entry -> entry.quantity())
                .containsExactly(3L);
        world.oms.orders().cancel(CancelOrder.all(world.next(), id, "")).orElseThrow();
        assertThat(world.oms.backorders().queue(sku, 10)).isEmpty();
    }

    @Test
    void aLongQueueIsServedToItsEnd() {
        Sku sku = world.item("A");
        List<OrderId> orders = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            orders.add(backordered(sku, 1));
        }
        world.receive(sku, MAIN, 110);
        assertThat(orders.stream().filter(id -> waiting(id) == 0)).containsExactlyElementsOf(orders.subList(0, 110));
        assertThat(world.available(sku)).isZero();
        assertThat(world.oms.backorders().queue(sku, 200)).hasSize(10);
    }
}
