package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.headlessoms.backorder.NothingToSource;
import org.headlessoms.backorder.SourceWaiting;
import org.headlessoms.backorder.SourcedOrder;
import org.headlessoms.backorder.WaitingSourced;
import org.headlessoms.channel.DefineChannel;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Outcome;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.LineQuantities;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.Location;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Scarce stock is shared out among all who wait at once. */
@OnEveryStorage
class BatchScenarios extends Scenario {

    private OrderId waits(UnaryOperator<PlaceOrderBuilder> content) {
        world.clock.advance(Duration.ofSeconds(1));
        return world.placed(order -> content.apply(order.allocation(AllocationPolicy.PARTIAL)));
    }

    private OrderId waits(Sku sku, long quantity) {
        return waits(order -> order.line(sku, quantity, 100));
    }

    private WaitingSourced sourced(OrderId... orders) {
        return world.oms
                .backorders()
                .source(SourceWaiting.forOrders(world.next(), List.of(orders)))
                .orElseThrow();
    }

    /** The default priority is 5. */
    private static SourcedOrder got(OrderId id, long given, long missing, int locations) {
        return new SourcedOrder(id, 5, given, missing, locations);
    }

    private void open(LocationId location, boolean enabled) {
        world.oms
                .stock()
                .defineLocation(new DefineLocation(world.next(), location, "", Location.Kind.WAREHOUSE, 0, enabled))
                .orElseThrow();
    }

    @Test
    void aLargeOldOrderDoesNotKeepThreeSmallOnesWaiting() {
        Sku sku = world.item("A");
        OrderId large = waits(sku, 10);
        OrderId one = waits(sku, 1);
        OrderId two = waits(sku, 2);
        OrderId three = waits(sku, 3);
        world.receive(sku, MAIN, 7);
        WaitingSourced sourced = sourced(three, large, one, two);
        assertThat(sourced)
                .isEqualTo(new WaitingSourced(
                        List.of(got(large, 1, 9, 1), got(one, 1, 0, 1), got(two, 2, 0, 1), got(three, 3, 0, 1)),
                        0,
                        false));
        assertThat(sourced.completed()).isEqualTo(3);
        assertThat(world.find(large).lines().get(0).quantities())
                .isEqualTo(new LineQuantities(10, 9, 0, 1, 0, 0, 0, 0, 0));
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(7);
        world.shipAll(three);
    }

    @Test
    void theQueueOfAnItemIsSharedOutWhenItsLocationOpens() {
        Sku sku = world.item("A");
        open(MAIN, false);
        OrderId large = waits(order -> order.line(sku, 10, 100).allocation(AllocationPolicy.BACKORDER));
        OrderId small = waits(order -> order.line(sku, 3, 100).allocation(AllocationPolicy.BACKORDER));
        world.receive(sku, MAIN, 3);
        open(MAIN, true);
        WaitingSourced sourced = world.oms
                .backorders()
                .source(SourceWaiting.forItems(world.next(), List.of(sku)))
                .orElseThrow();
        assertThat(sourced).isEqualTo(new WaitingSourced(List.of(got(large, 0, 10, 0), got(small, 3, 0, 1)), 0, false));
        assertThat(world.oms.backorders().queue(sku, 10)).hasSize(1);
        assertThat(world.oms.backorders().waiting(sku)).isEqualTo(10);
    }

    @Test
    void aHigherPriorityComesFirstWhateverItCosts() {
        Sku sku = world.item("A");
        OrderId small = waits(sku, 3);
        OrderId urgent = waits(order -> order.line(sku, 10, 100).priority(1));
        world.receive(sku, MAIN, 3);
        assertThat(sourced(small, urgent))
                .isEqualTo(new WaitingSourced(
                        List.of(new SourcedOrder(urgent, 1, 3, 7, 1), got(small, 0, 3, 0)), 0, false));
    }

    @Test
    void scarceComponentsGoWhereTheyCompleteTheMost() {
        Sku cup = world.item("CUP");
        Sku spoon = world.item("SPOON");
        Sku set = Sku.of("SET");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(
                        world.next(), set, "", new KitComponent(cup, 1, 2), new KitComponent(spoon, 2, 1)))
                .orElseThrow();
        OrderId sets = waits(set, 2);
        OrderId spoons = waits(spoon, 2);
        OrderId oneCup = waits(cup, 1);
        world.receive(cup, MAIN, 1);
        world.receive(spoon, MAIN, 3);
        assertThat(sourced(sets, spoons, oneCup))
                .isEqualTo(new WaitingSourced(
                        List.of(got(sets, 0, 6, 0), got(spoons, 2, 0, 1), got(oneCup, 1, 0, 1)), 0, false));
        world.receive(cup, MAIN, 1);
        world.receive(spoon, STORE, 2);
        assertThat(sourced(sets).orders()).containsExactly(got(sets, 3, 3, 2));
    }

    @Test
    void whoHasTheLeastChoiceChoosesFirst() {
        ChannelId shop = ChannelId.of("shop");
        world.oms
                .channels()
                .define(new DefineChannel(world.next(), shop, "", List.of(MAIN), true, true))
                .orElseThrow();
        Sku sku = world.item("A");
        OrderId anywhere = waits(sku, 2);
        OrderId onlyMain = waits(order -> order.line(sku, 2, 100).channel(shop));
        world.receive(sku, MAIN, 2);
        world.receive(sku, STORE, 2);
        assertThat(sourced(anywhere, onlyMain).completed()).isEqualTo(2);
        assertThat(where(onlyMain)).isEqualTo(Map.of(MAIN, 2L));
        assertThat(where(anywhere)).isEqualTo(Map.of(STORE, 2L));
    }

    private Map<LocationId, Long> where(OrderId id) {
        return World.where(world.find(id).line(LINE_1).orElseThrow());
    }

    @Test
    void noMoreOrdersThanTheLimitShareInOneCommit() {
        Sku sku = world.item("A");
        open(MAIN, false);
        List<OrderId> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(waits(order -> order.line(sku, 1, 100).allocation(AllocationPolicy.BACKORDER)));
        }
        world.receive(sku, MAIN, 3);
        open(MAIN, true);
        assertThat(batch(sku, 2).orElseThrow().orders())
                .extracting(SourcedOrder::orderId)
                .isEqualTo(ids.subList(0, 2));
        WaitingSourced last = batch(sku, 2).orElseThrow();
        assertThat(last).isEqualTo(new WaitingSourced(List.of(got(ids.get(2), 1, 0, 1)), 1, false));
        assertRefused(() -> batch(sku, 2), new NothingToSource(0));
    }

    private Outcome<WaitingSourced> batch(Sku sku, int limit) {
        return world.oms.backorders().source(new SourceWaiting(world.next(), List.of(sku), List.of(), limit));
    }

    @Test
    void expiredHoldsAreNotInTheWay() {
        Sku sku = world.stocked("A", 1);
        world.oms
                .holds()
                .place(PlaceHold.of(world.next(), Duration.ofMinutes(5), new PlaceHold.Line(sku, 1)))
                .orElseThrow();
        OrderId id = waits(sku, 1);
        assertRefused(
                () -> world.oms.backorders().source(SourceWaiting.forOrders(world.next(), List.of(id))),
                new NothingToSource(1));
        world.clock.advance(Duration.ofMinutes(5));
        assertThat(sourced(id).completed()).isEqualTo(1);
    }

    @Test
    void itTakesEffectOnce() {
        Sku sku = world.item("A");
        OrderId id = waits(sku, 2);
        world.receive(sku, MAIN, 1);
        SourceWaiting command = SourceWaiting.forOrders(world.next(), List.of(id));
        WaitingSourced first = world.oms.backorders().source(command).orElseThrow();
        world.receive(sku, MAIN, 1);
        String before = world.digest();
        assertThat(world.oms.backorders().source(command)).isEqualTo(new Outcome.Accepted<>(first, true));
        assertThat(world.digest()).isEqualTo(before);
    }

    @Test
    void whatIsNotThereIsRefused() {
        Sku sku = world.stocked("A", 5);
        OrderId done = world.placed(sku, 1, 100);
        assertRefused(() -> batch(Sku.of("NO"), 50), new NotFound("item", "NO"));
        assertRefused(() -> batch(sku, 50), new NothingToSource(0));
        assertRefused(
                () -> world.oms
                        .backorders()
                        .source(SourceWaiting.forOrders(world.next(), List.of(done, OrderId.of("no")))),
                new NotFound("order", "no"));
        assertRefused(
                () -> world.oms.backorders().source(SourceWaiting.forOrders(world.next(), List.of(done))),
                new NothingToSource(0));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceWaiting.forItems(world.next(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceWaiting.forItems(world.next(), List.of(sku, sku)));
        assertThatIllegalArgumentException().isThrownBy(() -> batch(sku, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> batch(sku, 501));
    }

    @Test
    void buyersAndBatchesAtOnceNeverShareAUnit() throws InterruptedException, ExecutionException {
        Sku sku = world.item("A");
        OrderId[] ids = new OrderId[8];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = waits(sku, 1 + i % 3);
        }
        world.receive(sku, MAIN, 12);
        List<Callable<Outcome<?>>> calls = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            calls.add(() -> world.oms
                    .orders()
                    .place(world.order().line(sku, 1, 100).tender("card").build()));
            calls.add(() -> world.oms.backorders().source(SourceWaiting.forOrders(world.next(), List.of(ids))));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Outcome<?>> call : threads.invokeAll(calls)) {
                call.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(world.level(sku, MAIN).available()).isZero();
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(12);
    }
}
