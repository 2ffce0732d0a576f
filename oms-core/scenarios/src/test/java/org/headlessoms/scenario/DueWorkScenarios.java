package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.headlessoms.Oms;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.inmemory.Behaviour;
import org.headlessoms.inmemory.SequentialIds;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.payment.PaymentStatus;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.watch.WatchStock;
import org.junit.jupiter.api.Test;

/** Several engines over one storage share the due work: each piece is done once, and nobody waits for what others can do. */
@OnEveryStorage
class DueWorkScenarios extends Scenario {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");

    private OmsEngine engine(String ids) {
        return OmsEngine.builder()
                .storage(world.storage)
                .clock(world.clock)
                .ids(SequentialIds.startingAt(ids))
                .tenant(world.tenant);
    }

    private void hold(Sku sku) {
        PlaceHold hold = PlaceHold.of(world.next(), TEN_MINUTES, new PlaceHold.Line(sku, 1));
        world.oms.holds().place(hold).orElseThrow();
    }

    private List<OrderId> ordersWithLostAnswers(Sku sku, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    world.gateway.next(Kind.AUTHORIZE, Behaviour.loseReply());
                    return world.placed(sku, 1, 1000);
                })
                .toList();
    }

    private List<WorkItem> work(WorkItem.Kind kind) {
        return world.storage.dueWork(world.tenant, WorkItem.Kind.ALL, FAR, 1000).stream()
                .filter(item -> item.kind() == kind)
                .toList();
    }

    private CommitResult commit(WorkWrite write) {
        return world.storage.commit(
                ChangeSet.housekeeping(world.tenant, world.clock.instant(), List.of(), List.of(write)));
    }

    @Test
    void whatAnEngineHasNoPortForIsNotInTheWayOfItsOwnWork() {
        Sku sku = world.stocked("A", 100);
        List<OrderId> orders = ordersWithLostAnswers(sku, 53);
        hold(sku);
        world.clock.advance(TEN_MINUTES);
        assertThat(world.available(sku)).isEqualTo(46);
        assertThat(engine("warehouse").build().work().runDue()).isEqualTo(1);
        assertThat(world.available(sku)).isEqualTo(47);
        assertThat(work(WorkItem.Kind.PAYMENT_RECOVERY)).hasSize(53);
        assertThat(world.oms.work().runDue()).isEqualTo(53);
        assertThat(orders).allMatch(id -> world.find(id).paymentStatus() == PaymentStatus.AUTHORIZED);
        assertThat(world.moneyMoved()).hasSize(53);
    }

    @Test
    void ofTwoEnginesWithFourWorkersEachPieceIsDoneOnce() {
        Sku sku = world.stocked("A", 200);
        IntStream.range(0, 170).forEach(i -> hold(sku));
        world.clock.advance(TEN_MINUTES);
        Oms other = engine("b").build();
        List<Callable<Integer>> workers = new ArrayList<>(Collections.nCopies(2, world.oms.work()::runDue));
        workers.addAll(Collections.nCopies(2, other.work()::runDue));
        assertThat(AtOnce.run(workers).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(170);
        assertThat(world.level(sku, MAIN).available()).isEqualTo(200);
        assertThat(work(WorkItem.Kind.HOLD_EXPIRY)).isEmpty();
    }

    @Test
    void whatWaitsBehindASlowPieceStaysLeased() {
        Sku sku = world.stocked("A", 20);
        List<OrderId> orders = ordersWithLostAnswers(sku, 12);
        world.clock.advance(Duration.ofSeconds(31));
        List<Integer> doneByOther = new ArrayList<>();
        Oms other = engine("b").payments(world.gateway).build();
        Oms slow = engine("c")
                .payments(new SlowGateway(world.gateway, () -> {
                    world.clock.advance(Duration.ofSeconds(25));
                    doneByOther.add(other.work().runDue());
                }))
                .build();
        assertThat(slow.work().runDue()).isEqualTo(12);
        assertThat(doneByOther).hasSize(12).containsOnly(0);
        assertThat(orders).allMatch(id -> world.find(id).paymentStatus() == PaymentStatus.AUTHORIZED);
        assertThat(world.gateway.lookups()).isEqualTo(12);
    }

    @Test
    void aLeaseFromBeforeTheWorkWasDoneDoesNotHoldForWhatIsScheduledLater() {
        Sku sku = world.stocked("A", 1);
        WatchStock watch = new WatchStock(world.next(), sku, MAIN, 0, 5, true);
        world.oms.stock().watch(watch).orElseThrow();
        WorkItem first = work(WorkItem.Kind.STOCK_WATCH).get(0);
        assertThat(commit(new WorkWrite.Lease(first.id(), first.token(), world.clock.instant())))
                .isInstanceOf(CommitResult.Committed.class);
        assertThat(world.oms.work().runDue()).isEqualTo(1);
        assertThat(work(WorkItem.Kind.STOCK_WATCH)).isEmpty();
        world.oms
                .stock()
                .watch(new WatchStock(world.next(), sku, MAIN, 0, 6, true))
                .orElseThrow();
        WorkItem second = work(WorkItem.Kind.STOCK_WATCH).get(0);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(Math.abs(second.token() - first.token())).isGreaterThan(1_000_000);
        commit(new WorkWrite.Lease(second.id(), second.token(), world.clock.instant()));
        assertThat(commit(new WorkWrite.Complete(first.id(), OptionalLong.of(first.token() + 1))))
                .isEqualTo(new CommitResult.Conflict("WORK/" + first.id()));
        assertThat(work(WorkItem.Kind.STOCK_WATCH)).hasSize(1);
    }
}
