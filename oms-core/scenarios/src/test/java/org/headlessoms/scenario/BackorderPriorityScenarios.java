package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Outcome;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.OrderPrioritized;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.order.PrioritizeOrder;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Who waits is served by priority, then by age; how many wait is known without counting them. */
@OnEveryStorage
class BackorderPriorityScenarios extends Scenario {

    private static final ChannelId WEB = ChannelId.of("web");
    private static final ChannelId SHOP = ChannelId.of("shop");

    private OrderId waits(UnaryOperator<PlaceOrderBuilder> content) {
        world.clock.advance(Duration.ofSeconds(1));
        return world.placed(order -> content.apply(order.allocation(AllocationPolicy.BACKORDER)));
    }

    private OrderId waits(Sku sku, long quantity, int priority) {
        return waits(order -> order.priority(priority).line(sku, quantity, 100));
    }

    private List<OrderId> queue(Sku sku) {
        return world.oms.backorders().queue(sku, 10).stream()
                .map(BackorderEntry::orderId)
                .toList();
    }

    @Test
    void theUrgentAreServedFirstAndOfTheSamePriorityTheOldest() {
        Sku sku = world.item("A");
        OrderId last = waits(sku, 2, 9);
        OrderId third = waits(order -> order.line(sku, 2, 100));
        OrderId fourth = waits(sku, 2, 5);
        OrderId second = waits(sku, 2, 1);
        OrderId first = waits(sku, 2, 0);
        assertThat(queue(sku)).containsExactly(first, second, third, fourth, last);
        assertThat(world.find(third).header().priority()).isEqualTo(5);
        world.receive(sku, STORE, 5);
        assertThat(world.oms.backorders().queue(sku, 10))
                .extracting(entry -> entry.orderId() + " " + entry.quantity())
                .containsExactly(third + " 1", fourth + " 2", last + " 2");
    }

    @Test
    void anOrderThatBecomesUrgentMovesInEveryQueueItWaitsInAtOnce() {
        Sku tea = world.item("TEA");
        Sku cup = world.stocked("CUP", 1);
        OrderId early = waits(order -> order.line(tea, 1, 100).line(cup, 2, 100));
        OrderId late = waits(order -> order.line(tea, 1, 100).line(cup, 2, 100));
        PrioritizeOrder urgent = new PrioritizeOrder(world.next(), late, 4);
        assertThat(world.oms.orders().prioritize(urgent).orElseThrow()).isEqualTo(new OrderPrioritized(4));
        assertThat(queue(tea)).containsExactly(late, early);
        assertThat(queue(cup)).containsExactly(late, early);
        assertThat(world.oms.orders().prioritize(urgent))
                .isEqualTo(new Outcome.Accepted<>(new OrderPrioritized(4), true));
        world.oms
                .orders()
                .prioritize(new PrioritizeOrder(world.next(), late, 9))
                .orElseThrow();
        assertThat(queue(tea)).containsExactly(early, late);
        world.oms
                .orders()
                .prioritize(new PrioritizeOrder(world.next(), late, 5))
                .orElseThrow();
        assertThat(queue(cup)).containsExactly(early, late);
        assertThat(world.oms.backorders().waiting(cup)).isEqualTo(3);
    }

    @Test
    void onlyWhatWaitsMoves() {
        Sku sku = world.stocked("A", 2);
        OrderId id = world.placed(sku, 2, 100);
        world.oms.orders().prioritize(new PrioritizeOrder(world.next(), id, 0)).orElseThrow();
        assertThat(world.find(id).header().priority()).isZero();
        assertThat(queue(sku)).isEmpty();
        OrderId unknown = OrderId.of("unknown");
        assertRefused(
                () -> world.oms.orders().prioritize(new PrioritizeOrder(world.next(), unknown, 0)),
                new NotFound("order", "unknown"));
    }

    @Test
    void thereIsNoPriorityBelowZeroOrAboveNine() {
        OrderId id = OrderId.of("1");
        for (int wrong : new int[] {-1, 10}) {
            assertThatThrownBy(() -> new PrioritizeOrder(world.next(), id, wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("priority must be 0 to 9 but is " + wrong);
            assertThatThrownBy(() -> world.order()
                            .line(Sku.of("A"), 1, 1)
                            .priority(wrong)
                            .build())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void howManyWaitIsCountedByItemAndByChannel() {
        Sku sku = world.item("A");
        waits(order -> order.channel(WEB).line(sku, 4, 100).line(sku, 3, 100));
        OrderId shop = waits(order -> order.channel(SHOP).line(sku, 10, 100));
        waits(order -> order.line(sku, 100, 100));
        assertWaiting(sku, 117, 7, 10);
        world.receive(sku, MAIN, 6);
        assertWaiting(sku, 111, 1, 10);
        world.oms
                .orders()
                .cancel(CancelOrder.units(world.next(), shop, LINE_1, 8, ""))
                .orElseThrow();
        assertWaiting(sku, 103, 1, 2);
        world.oms.orders().cancel(CancelOrder.all(world.next(), shop, "")).orElseThrow();
        assertWaiting(sku, 101, 1, 0);
        world.receive(sku, MAIN, 200);
        assertWaiting(sku, 0, 0, 0);
        assertThat(world.oms.backorders().waiting(Sku.of("unknown"))).isZero();
    }

    private void assertWaiting(Sku sku, long all, long web, long shop) {
        assertThat(world.oms.backorders().waiting(sku)).isEqualTo(all);
        assertThat(world.oms.backorders().waiting(sku, WEB)).isEqualTo(web);
        assertThat(world.oms.backorders().waiting(sku, SHOP)).isEqualTo(shop);
    }
}
