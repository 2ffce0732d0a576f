package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.headlessoms.channel.DefineChannel;
import org.headlessoms.command.Outcome;
import org.headlessoms.exclusion.LiftExclusion;
import org.headlessoms.fulfilment.RejectFulfilment;
import org.headlessoms.fulfilment.RejectionReason;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.Order;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.order.PrioritizeOrder;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.stock.StockReceived;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Nobody who could be served waits behind those who cannot, and no queue is too long. */
@OnEveryStorage
class BackorderReleaseScenarios extends Scenario {

    private static final ChannelId WEB = ChannelId.of("web");

    private OrderId waits(UnaryOperator<PlaceOrderBuilder> content) {
        world.clock.advance(Duration.ofMillis(1));
        return world.oms
                .orders()
                .place(content.apply(world.order().allocation(AllocationPolicy.BACKORDER))
                        .build())
                .orElseThrow()
                .orderId();
    }

    /** Orders of one unit that only the store may serve. */
    private List<OrderId> waitForTheStore(Sku sku, int orders) {
        world.oms
                .channels()
                .define(new DefineChannel(world.next(), WEB, "", List.of(STORE), true, true))
                .orElseThrow();
        return IntStream.range(0, orders)
                .mapToObj(i -> waits(order -> order.channel(WEB).line(sku, 1, 0)))
                .toList();
    }

    private long waiting(OrderId id) {
        return world.find(id).lines().stream()
                .mapToLong(line -> line.quantities().backordered())
                .sum();
    }

    private List<WorkItem> due() {
        return world.storage.dueWork(world.tenant, WorkItem.Kind.ALL, world.clock.instant(), 10);
    }

    private void assertNothingIsLeftToDo() {
        assertThat(world.storage.dueWork(world.tenant, WorkItem.Kind.ALL, Instant.parse("2999-01-01T00:00:00Z"), 1000))
                .noneMatch(item -> item.id().value().startsWith("queue-"));
    }

    @Test
    void whoCanBeServedIsNotHeldUpByAHundredWhoCannot() {
        Sku sku = world.item("A");
        List<OrderId> store = waitForTheStore(sku, 130);
        OrderId first = waits(order -> order.line(sku, 2, 0));
        OrderId second = waits(order -> order.line(sku, 2, 0));
        world.receive(sku, MAIN, 3);
        assertThat(List.of(waiting(first), waiting(second))).containsExactly(0L, 1L);
        assertThat(world.available(sku)).isZero();
        assertNothingIsLeftToDo();
        world.receive(sku, MAIN, 2);
        assertThat(waiting(second)).isZero();
        assertThat(world.level(sku, MAIN).available()).isEqualTo(1);
        world.receive(sku, STORE, 129);
        assertThat(store.stream().filter(id -> waiting(id) > 0)).containsExactly(store.get(129));
        assertNothingIsLeftToDo();
    }

    @Test
    void aLongWayThroughTheQueueIsGoneInStepsAndIsNotTurnedBack() {
        Sku sku = world.item("A");
        List<OrderId> store = waitForTheStore(sku, 620);
        OrderId last = waits(order -> order.line(sku, 1, 0));
        world.receive(sku, MAIN, 1);
        assertThat(waiting(last)).as("500 were asked at once").isEqualTo(1);
        assertThat(due()).extracting(WorkItem::kind).containsExactly(WorkItem.Kind.BACKORDER_RELEASE);
        // the head is served at once, then those who were not asked yet, then the head again
        world.receive(sku, STORE, 550);
        assertThat(store.stream().filter(id -> waiting(id) == 0)).containsExactlyElementsOf(store.subList(0, 100));
        world.oms.work().runDue();
        assertThat(waiting(last)).isZero();
        List<OrderId> served = new ArrayList<>(store.subList(0, 430));
        served.addAll(store.subList(500, 620));
        assertThat(store.stream().filter(id -> waiting(id) == 0)).containsExactlyElementsOf(served);
        assertThat(world.available(sku)).isZero();
        assertThat(world.oms.backorders().waiting(sku)).isEqualTo(70);
        assertNothingIsLeftToDo();
    }

    @Test
    void anOrderThatBecomesUrgentMeanwhileIsNotPassedOver() {
        Sku sku = world.item("A");
        List<OrderId> orders = IntStream.range(0, 620)
                .mapToObj(i -> waits(order -> order.line(sku, 1, 0)))
                .toList();
        world.receive(sku, MAIN, 605);
        assertThat(world.oms.backorders().waiting(sku)).isEqualTo(120);
        OrderId last = orders.get(619);
        world.oms
                .orders()
                .prioritize(new PrioritizeOrder(world.next(), last, 0))
                .orElseThrow();
        world.oms.work().runDue();
        assertThat(waiting(last)).isZero();
        assertThat(orders.stream().filter(id -> waiting(id) > 0)).containsExactlyElementsOf(orders.subList(604, 619));
        assertThat(world.available(sku)).isZero();
        assertNothingIsLeftToDo();
    }

    @Test
    void whoWasAskedInVainIsAskedAgainWhenAnExclusionEndsMeanwhile() {
        Sku sku = world.item("A");
        world.receive(sku, STORE, 130);
        OrderId rejected = world.oms
                .orders()
                .place(world.order()
                        .allocation(AllocationPolicy.PARTIAL)
                        .line(sku, 130, 0)
                        .build())
                .orElseThrow()
                .orderId();
        FulfilmentId picks = world.released(rejected).get(0).id();
        world.oms
                .fulfilments()
                .reject(RejectFulfilment.all(world.next(), rejected, picks, RejectionReason.CLOSED, Duration.ofDays(1)))
                .orElseThrow();
        List<OrderId> store = waitForTheStore(sku, 620);
        OrderId last = waits(order -> order.line(sku, 1, 0));
        world.receive(sku, MAIN, 1);
        assertThat(waiting(last)).as("500 were asked at once").isEqualTo(1);
        world.oms
                .fulfilments()
                .liftExclusion(new LiftExclusion(world.next(), sku, STORE))
                .orElseThrow();
        world.oms.work().runDue();
        assertThat(waiting(last)).isZero();
        List<OrderId> served = new ArrayList<>(store.subList(0, 10));
        served.addAll(store.subList(500, 620));
        assertThat(store.stream().filter(id -> waiting(id) == 0)).containsExactlyElementsOf(served);
        assertThat(world.available(sku)).isZero();
        assertNothingIsLeftToDo();
    }

    @Test
    void unitsFencedForAChannelFindItsOrdersFarBehind() {
        Sku sku = world.item("A");
        waitForTheStore(sku, 105);
        StockKey fenced = new StockKey(sku, StockPlace.of("main~pos"));
        world.oms
                .stock()
                .adjust(new AdjustStock(world.next(), fenced, 2, "found"))
                .orElseThrow();
        assertThat(world.available(sku)).isEqualTo(2);
        OrderId till = waits(order -> order.channel(ChannelId.of("pos")).line(sku, 5, 0));
        assertThat(waiting(till)).isEqualTo(3);
        world.oms
                .stock()
                .adjust(new AdjustStock(world.next(), fenced, 4, "found"))
                .orElseThrow();
        assertThat(waiting(till)).isZero();
        assertThat(world.available(sku)).isEqualTo(1);
        assertNothingIsLeftToDo();
    }

    @Test
    void kitsThatMissAComponentDoNotHoldUpOthers() {
        Sku cup = world.item("CUP");
        Sku spoon = world.item("SPOON");
        Sku set = Sku.of("SET");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(
                        world.next(), set, "", new KitComponent(cup, 1, 1), new KitComponent(spoon, 2, 1)))
                .orElseThrow();
        List<OrderId> kits = IntStream.range(0, 105)
                .mapToObj(i -> waits(order -> order.line(set, 1, 0)))
                .toList();
        OrderId single = waits(order -> order.line(cup, 2, 0));
        world.receive(cup, MAIN, 6);
        assertThat(waiting(single)).isZero();
        assertThat(world.available(cup)).isEqualTo(4);
        world.receive(spoon, MAIN, 7);
        assertThat(kits.stream().filter(id -> waiting(id) == 0)).containsExactlyElementsOf(kits.subList(0, 3));
        assertThat(List.of(world.available(cup), world.available(spoon))).containsExactly(1L, 1L);
    }

    @Test
    void aLineIsFilledPartByPartFromWhereverThereIsSomething() {
        Sku sku = world.item("A");
        OrderId id = waits(order -> order.line(sku, 3, 0).line(sku, 4, 0));
        world.receive(sku, STORE, 2);
        world.receive(sku, MAIN, 2);
        assertThat(waiting(id)).isEqualTo(3);
        world.receive(sku, STORE, 5);
        Order order = world.find(id);
        assertThat(World.where(order.lines().get(0))).isEqualTo(Map.of(MAIN, 1L, STORE, 2L));
        assertThat(World.where(order.lines().get(1))).isEqualTo(Map.of(MAIN, 1L, STORE, 3L));
        assertThat(world.available(sku)).isEqualTo(2);
    }

    @Test
    void aReceiptOfManyItemsServesTheQueueOfEach() {
        List<Sku> skus =
                IntStream.range(0, 40).mapToObj(i -> world.item("ITEM-" + i)).toList();
        for (int round = 0; round < 4; round++) {
            waits(order -> {
                skus.forEach(sku -> order.line(sku, 1, 0));
                return order;
            });
        }
        List<ReceiptLine> lines =
                skus.stream().map(sku -> new ReceiptLine(sku, 3)).toList();
        world.oms
                .stock()
                .receive(new ReceiveStock(world.next(), MAIN, lines, ""))
                .orElseThrow();
        world.oms.work().runDue();
        assertThat(world.oms.backorders().queues(PageRequest.first(100)).items())
                .hasSize(40)
                .allMatch(entry -> entry.quantity() == 1);
        assertThat(skus).allMatch(sku -> world.available(sku) == 0);
        assertNothingIsLeftToDo();
    }

    @Test
    void receiptsAtOnceGiveEachUnitOnce() throws InterruptedException, ExecutionException {
        Sku sku = world.item("A");
        IntStream.range(0, 160).forEach(i -> waits(order -> order.line(sku, 1, 0)));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Outcome<StockReceived>>> receipts = IntStream.range(0, 6)
                    .<Callable<Outcome<StockReceived>>>mapToObj(
                            i -> () -> world.oms.stock().receive(ReceiveStock.of(world.next(), MAIN, sku, 25)))
                    .toList();
            for (Future<Outcome<StockReceived>> receipt : threads.invokeAll(receipts)) {
                receipt.get().orElseThrow();
            }
        } finally {
            threads.shutdownNow();
        }
        world.oms.work().runDue();
        assertThat(world.oms.backorders().waiting(sku)).isEqualTo(10);
        assertThat(world.oms.backorders().queue(sku, 200)).hasSize(10);
        assertThat(world.available(sku)).isZero();
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(150);
    }
}
