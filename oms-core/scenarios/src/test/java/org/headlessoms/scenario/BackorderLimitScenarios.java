package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.headlessoms.backorder.BackorderLimit;
import org.headlessoms.backorder.BackorderLimitExceeded;
import org.headlessoms.backorder.LimitBackorders;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Outcome;
import org.headlessoms.command.Refusal;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.Shortage;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** No more units wait than may. */
@OnEveryStorage
class BackorderLimitScenarios extends Scenario {

    private static final ChannelId WEB = ChannelId.of("web");
    private static final ChannelId SHOP = ChannelId.of("shop");

    private void limit(Sku sku, long units) {
        limit(sku, Optional.empty(), units);
    }

    private void limit(Sku sku, Optional<ChannelId> channel, long units) {
        world.oms
                .backorders()
                .limit(new LimitBackorders(world.next(), sku, channel, units))
                .orElseThrow();
    }

    private PlaceOrder order(Sku sku, long units) {
        return waiting().line(sku, units, 100).tender("card").build();
    }

    private PlaceOrder order(ChannelId channel, Sku sku, long units) {
        return waiting().channel(channel).line(sku, units, 100).tender("card").build();
    }

    private PlaceOrderBuilder waiting() {
        return world.order().allocation(AllocationPolicy.BACKORDER);
    }

    private OrderId placed(PlaceOrder order) {
        return world.oms.orders().place(order).orElseThrow().orderId();
    }

    private void assertRefused(PlaceOrder order, Refusal expected) {
        assertRefused(() -> world.oms.orders().place(order), expected);
    }

    private static Refusal exceeded(Sku sku, long wanted, long waiting, long limit) {
        return new BackorderLimitExceeded(sku, Optional.empty(), wanted, waiting, limit);
    }

    private static Refusal exceeded(Sku sku, ChannelId channel, long wanted, long waiting, long limit) {
        return new BackorderLimitExceeded(sku, Optional.of(channel), wanted, waiting, limit);
    }

    @Test
    void asManyMayWaitAsTheLimitSaysAndMoreOnceTheyAreServed() {
        Sku sku = world.item("A");
        limit(sku, 5);
        assertRefused(order(sku, 6), exceeded(sku, 6, 0, 5));
        OrderId first = placed(order(sku, 3));
        placed(order(sku, 2));
        assertRefused(order(sku, 1), exceeded(sku, 1, 5, 5));
        world.receive(sku, MAIN, 2);
        assertRefused(order(sku, 3), exceeded(sku, 3, 3, 5));
        world.oms
                .orders()
                .cancel(CancelOrder.units(world.next(), first, LINE_1, 1, ""))
                .orElseThrow();
        placed(order(sku, 3));
        assertThat(world.oms.backorders().waiting(sku)).isEqualTo(5);
    }

    @Test
    void onlyWhatIsNotThereCounts() {
        Sku sku = world.stocked("A", 3);
        limit(sku, 2);
        assertRefused(order(sku, 6), exceeded(sku, 3, 0, 2));
        OrderId id = placed(order(sku, 5));
        assertThat(world.find(id).lines().get(0).quantities().reserved()).isEqualTo(3);
        assertThat(world.oms.backorders().waiting(sku)).isEqualTo(2);
    }

    @Test
    void withALimitOfZeroNothingWaitsAndOtherPoliciesAreNotConcerned() {
        Sku sku = world.stocked("A", 1);
        limit(sku, 0);
        assertRefused(order(sku, 2), exceeded(sku, 1, 0, 0));
        assertRefused(
                world.order().line(sku, 2, 100).tender("card").build(),
                new InsufficientStock(List.of(new Shortage(sku, 2, 1))));
        OrderId partial =
                world.placed(order -> order.allocation(AllocationPolicy.PARTIAL).line(sku, 2, 100));
        assertThat(world.find(partial).lines().get(0).quantities().open()).isEqualTo(1);
        world.receive(sku, MAIN, 2);
        placed(order(sku, 2));
    }

    @Test
    void linesOfTheSameItemAndComponentsOfKitsCountTogether() {
        Sku cup = world.item("CUP");
        Sku set = Sku.of("SET");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(world.next(), set, "", new KitComponent(cup, 2, 1)))
                .orElseThrow();
        limit(cup, 6);
        PlaceOrderBuilder seven = waiting().line(cup, 2, 100).line(cup, 1, 100).line(set, 2, 100);
        assertRefused(seven.tender("card").build(), exceeded(cup, 7, 0, 6));
        placed(waiting().line(cup, 2, 100).line(set, 2, 100).tender("card").build());
        assertRefused(order(set, 1), exceeded(cup, 2, 6, 6));
    }

    @Test
    void aChannelHasItsOwnLimitWithinThatOfTheItem() {
        Sku sku = world.item("A");
        limit(sku, 10);
        limit(sku, Optional.of(WEB), 4);
        assertRefused(order(WEB, sku, 5), exceeded(sku, WEB, 5, 0, 4));
        placed(order(SHOP, sku, 7));
        assertRefused(order(WEB, sku, 4), exceeded(sku, 4, 7, 10));
        placed(order(WEB, sku, 3));
        assertRefused(order(WEB, sku, 2), exceeded(sku, 2, 10, 10));
        limit(sku, 100);
        assertRefused(order(WEB, sku, 2), exceeded(sku, WEB, 2, 3, 4));
        placed(order(WEB, sku, 1));
        placed(order(sku, 89));
    }

    @Test
    void aLimitMayBeLoweredBelowWhatWaitsAndTakenAway() {
        Sku sku = world.item("A");
        limit(sku, 5);
        placed(order(sku, 4));
        limit(sku, 1);
        limit(sku, Optional.of(WEB), 9);
        assertRefused(order(sku, 1), exceeded(sku, 1, 4, 1));
        assertThat(world.oms.backorders().limits(sku))
                .containsExactly(
                        new BackorderLimit(sku, Optional.empty(), 1, 2),
                        new BackorderLimit(sku, Optional.of(WEB), 9, 1));
        world.receive(sku, MAIN, 1);
        assertThat(world.oms.backorders().waiting(sku)).isEqualTo(3);
        limit(sku, BackorderLimit.NO_LIMIT);
        assertThat(world.oms.backorders().limits(sku)).containsExactly(new BackorderLimit(sku, Optional.of(WEB), 9, 1));
        placed(order(sku, 1_000));
        assertRefused(
                () -> world.oms.backorders().limit(new LimitBackorders(world.next(), Sku.of("B"), Optional.empty(), 1)),
                new NotFound("item", "B"));
    }

    @Test
    void ordersAtOnceDoNotPassTheLimitTogether() throws InterruptedException, ExecutionException {
        Sku sku = world.item("A");
        limit(sku, 5);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Outcome<OrderPlaced>>> calls = IntStream.range(0, 24)
                    .<Callable<Outcome<OrderPlaced>>>mapToObj(
                            i -> () -> world.oms.orders().place(order(sku, 1)))
                    .toList();
            int accepted = 0;
            for (Future<Outcome<OrderPlaced>> future : threads.invokeAll(calls)) {
                if (future.get().isAccepted()) {
                    accepted++;
                } else {
                    assertThat(future.get().refusalOrThrow()).isEqualTo(exceeded(sku, 1, 5, 5));
                }
            }
            assertThat(accepted).isEqualTo(5);
        } finally {
            threads.shutdownNow();
        }
        assertThat(world.oms.backorders().waiting(sku)).isEqualTo(5);
    }
}
