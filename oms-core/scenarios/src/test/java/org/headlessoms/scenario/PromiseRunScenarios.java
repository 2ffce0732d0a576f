package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.order.PromiseDateChanged;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.ReferenceWrite;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.supply.ChangeExpectedSupply;
import org.headlessoms.supply.ExpectSupply;
import org.headlessoms.supply.PromiseRun;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SupplyId;
import org.headlessoms.value.WorkId;
import org.junit.jupiter.api.Test;

/** Promise dates of queues that are long, that move while they are computed, and that many join at once. */
@OnEveryStorage
class PromiseRunScenarios extends Scenario {

    private static final LocalDate EARLY = LocalDate.of(2026, 3, 9);
    private static final LocalDate LATE = LocalDate.of(2026, 3, 20);
    private static final SupplyId PO = SupplyId.of("po-1");

    private void expected(SupplyId id, Sku sku, LocalDate day, long units) {
        world.oms
                .supply()
                .expect(ExpectSupply.purchased(world.next(), id, sku, MAIN, day, units))
                .orElseThrow();
    }

    private Map<Optional<LocalDate>, Long> promised(List<OrderId> ids) {
        Map<Optional<LocalDate>, Long> units =
                new TreeMap<>((one, other) -> one.orElse(LocalDate.MAX).compareTo(other.orElse(LocalDate.MAX)));
        ids.stream()
                .flatMap(id -> world.find(id).lines().stream())
                .forEach(
                        line -> units.merge(line.promisedOn(), line.quantities().backordered(), Long::sum));
        return units;
    }

    private long told(OrderId id) {
        return world.oms.orders().history(id).stream()
                .filter(one -> one.event() instanceof PromiseDateChanged)
                .count();
    }

    private PromiseRun run(Sku sku) {
        return world.storage
                .read(ReadRequest.of(world.tenant).withReferences(Set.of(PromiseRun.key(sku))))
                .reference(PromiseRun.key(sku), PromiseRun.class)
                .orElseThrow();
    }

    @Test
    void aQueueLongerThanAPieceOfWorkIsPromisedToItsEnd() {
        Sku sku = world.item("A");
        List<OrderId> ids = new ArrayList<>();
        for (int order = 0; order < 3; order++) {
            world.clock.advance(Duration.ofSeconds(1));
            ids.add(world.placed(one -> {
                PlaceOrderBuilder lines = one.allocation(AllocationPolicy.BACKORDER);
                for (int i = 0; i < 400; i++) {
                    lines.line(sku, 1, 1);
                }
                return lines;
            }));
        }
        expected(PO, sku, EARLY, 900);
        expected(SupplyId.of("po-2"), sku, LATE, 250);
        world.pass(Duration.ofSeconds(20));
        assertThat(promised(ids))
                .isEqualTo(Map.of(Optional.of(EARLY), 900L, Optional.of(LATE), 250L, Optional.empty(), 50L));
        assertThat(world.find(ids.get(2)).lines().stream()
                        .map(OrderLine::promisedOn)
                        .filter(Optional::isEmpty))
                .hasSize(50);
        assertThat(run(sku)).isEqualTo(new PromiseRun(sku, Optional.empty(), 0, false, 2));
    }

    @Test
    void whatMovesWhileARunIsUnderWayMakesItBeginAgainAtItsEnd() {
        Sku sku = world.item("A");
        expected(PO, sku, EARLY, 10);
        List<OrderId> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            world.clock.advance(Duration.ofSeconds(1));
            ids.add(world.placed(
                    one -> one.allocation(AllocationPolicy.BACKORDER).line(sku, 1, 100)));
        }
        Duration soon = Duration.ofSeconds(20);
        plantRunInTheMiddle(sku, soon);
        world.oms
                .supply()
                .change(new ChangeExpectedSupply(world.next(), PO, LATE, 10))
                .orElseThrow();
        world.pass(soon.minusMillis(1));
        assertThat(run(sku).again()).isTrue();
        assertThat(promised(ids)).isEqualTo(Map.of(Optional.of(EARLY), 10L));
        world.pass(Duration.ofSeconds(1));
        assertThat(run(sku)).isEqualTo(new PromiseRun(sku, Optional.empty(), 0, false, 3));
        assertThat(promised(ids)).isEqualTo(Map.of(Optional.of(LATE), 10L));
        assertThat(ids).allMatch(id -> told(id) == 1);
    }

    /** As a worker leaves it that stopped behind the fifth entry. */
    private void plantRunInTheMiddle(Sku sku, Duration goOn) {
        Optional<String> cursor = world.storage
                .backorders(world.tenant, sku, PageRequest.first(5))
                .next();
        WorkItem work = WorkItem.due(
                WorkId.of("planted"),
                WorkItem.Kind.PROMISE_DATES,
                sku.value(),
                "go-on",
                world.clock.instant().plus(goOn));
        ChangeSet changes = new ChangeSet(
                world.tenant,
                world.clock.instant(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new ReferenceWrite.Put(new PromiseRun(sku, cursor, 5, false, 1))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new WorkWrite.Schedule(work)));
        assertThat(world.storage.commit(changes)).isEqualTo(new CommitResult.Committed());
    }

    @Test
    void noUnitIsPromisedToTwoOfManyOrdersAtOnce() throws Exception {
        Sku sku = world.item("A");
        expected(PO, sku, EARLY, 20);
        expected(SupplyId.of("po-2"), sku, LATE, 9);
        List<Callable<OrderId>> calls = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            PlaceOrder command = world.order()
                    .allocation(AllocationPolicy.BACKORDER)
                    .line(sku, 1, 100)
                    .tender("card")
                    .build();
            calls.add(() -> world.oms.orders().place(command).orElseThrow().orderId());
        }
        List<OrderId> ids = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<OrderId> placed : threads.invokeAll(calls)) {
                ids.add(placed.get());
            }
        } finally {
            threads.shutdownNow();
        }
        Map<Optional<LocalDate>, Long> exact =
                Map.of(Optional.of(EARLY), 20L, Optional.of(LATE), 9L, Optional.empty(), 11L);
        assertThat(promised(ids)).isEqualTo(exact);
        world.pass(Duration.ofSeconds(20));
        assertThat(promised(ids)).isEqualTo(exact);
    }

    @Test
    void ordersAndASupplyThatSlipsAtOnceEndWithWhatHolds() throws Exception {
        Sku sku = world.item("A");
        expected(PO, sku, EARLY, 20);
        List<Callable<OrderId>> calls = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            PlaceOrder command = world.order()
                    .allocation(AllocationPolicy.BACKORDER)
                    .line(sku, 1, 100)
                    .tender("card")
                    .build();
            calls.add(() -> world.oms.orders().place(command).orElseThrow().orderId());
        }
        ChangeExpectedSupply slip = new ChangeExpectedSupply(world.next(), PO, LATE, 10);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<OrderId> ids = new ArrayList<>();
        try {
            List<Future<OrderId>> placed = new ArrayList<>();
            calls.subList(0, 15).forEach(call -> placed.add(threads.submit(call)));
            Future<?> slipped =
                    threads.submit(() -> world.oms.supply().change(slip).orElseThrow());
            calls.subList(15, 30).forEach(call -> placed.add(threads.submit(call)));
            slipped.get();
            for (Future<OrderId> one : placed) {
                ids.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        world.pass(Duration.ofSeconds(20));
        assertThat(promised(ids)).isEqualTo(Map.of(Optional.of(LATE), 10L, Optional.empty(), 20L));
    }
}
