package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.order.PrioritizeOrder;
import org.headlessoms.order.PromiseDateChanged;
import org.headlessoms.supply.AvailableToPromise.Bucket;
import org.headlessoms.supply.CancelExpectedSupply;
import org.headlessoms.supply.ChangeExpectedSupply;
import org.headlessoms.supply.ExpectSupply;
import org.headlessoms.supply.ReceiveSupply;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SupplyId;
import org.junit.jupiter.api.Test;

/** Who waits is told when; and told anew when supply or queue moves, but only then. */
@OnEveryStorage
class PromiseScenarios extends Scenario {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate EARLY = LocalDate.of(2026, 3, 9);
    private static final LocalDate LATE = LocalDate.of(2026, 3, 20);
    private static final SupplyId PO_1 = SupplyId.of("po-1");
    private static final SupplyId PO_2 = SupplyId.of("po-2");

    private void expected(SupplyId id, Sku sku, LocalDate day, long units) {
        world.oms
                .supply()
                .expect(ExpectSupply.purchased(world.next(), id, sku, MAIN, day, units))
                .orElseThrow();
    }

    private OrderId waiting(Sku sku, long quantity) {
        world.clock.advance(Duration.ofSeconds(1));
        return world.placed(
                order -> order.allocation(AllocationPolicy.BACKORDER).line(sku, quantity, 100));
    }

    private Optional<LocalDate> promise(OrderId id) {
        return world.find(id).lines().get(0).promisedOn();
    }

    private List<Optional<LocalDate>> promises(List<OrderId> ids) {
        return ids.stream().map(this::promise).toList();
    }

    private void settle() {
        world.pass(Duration.ofSeconds(20));
    }

    private List<PromiseDateChanged> told(OrderId id) {
        return world.oms.orders().history(id).stream()
                .map(RecordedEvent::event)
                .filter(PromiseDateChanged.class::isInstance)
                .map(PromiseDateChanged.class::cast)
                .toList();
    }

    private static PromiseDateChanged change(LocalDate before, LocalDate after) {
        return new PromiseDateChanged(LINE_1, Optional.ofNullable(before), Optional.ofNullable(after));
    }

    /** Three orders for 3 units each, behind 5 units that come early and 3 that come late. */
    private List<OrderId> threeInTheQueue(Sku sku) {
        expected(PO_1, sku, EARLY, 5);
        expected(PO_2, sku, LATE, 3);
        List<OrderId> ids = List.of(waiting(sku, 3), waiting(sku, 3), waiting(sku, 3));
        assertThat(promises(ids)).containsExactly(Optional.of(EARLY), Optional.of(LATE), Optional.empty());
        settle();
        assertThat(ids).allMatch(id -> told(id).isEmpty());
        return ids;
    }

    @Test
    void aLineIsPromisedTheDayOnWhichItsLastUnitComes() {
        Sku sku = world.item("A");
        List<OrderId> ids = threeInTheQueue(sku);
        OrderPlaced placed =
                (OrderPlaced) world.oms.orders().history(ids.get(1)).get(0).event();
        assertThat(placed.lines().get(0).promisedOn()).contains(LATE);
    }

    @Test
    void whatCanBePromisedIsWhatNobodyWaitsFor() {
        Sku sku = world.item("A");
        expected(PO_1, sku, EARLY, 5);
        expected(PO_2, sku, LATE, 3);
        waiting(sku, 6);
        assertThat(world.oms.supply().availableToPromise(sku).buckets())
                .containsExactly(new Bucket(EARLY, 5, 5), new Bucket(LATE, 3, 1));
        assertThat(world.oms.supply().availableToPromise(sku).earliest(2)).contains(LATE);
        assertThat(world.oms.supply().availableToPromise(sku).earliest(3)).isEmpty();
        Sku other = world.stocked("B", 4);
        assertThat(world.oms.supply().availableToPromise(other).by(TODAY)).isEqualTo(4);
    }

    @Test
    void linesOfOneOrderShareTheSupply() {
        Sku sku = world.item("A");
        expected(PO_1, sku, EARLY, 5);
        expected(PO_2, sku, LATE, 3);
        OrderId id = world.placed(order -> order.allocation(AllocationPolicy.BACKORDER)
                .line(sku, 4, 100)
                .line(sku, 4, 100)
                .line(sku, 1, 100));
        assertThat(world.find(id).lines())
                .extracting(OrderLine::promisedOn)
                .containsExactly(Optional.of(EARLY), Optional.of(LATE), Optional.empty());
    }

    @Test
    void onlyWhatIsMissingIsPromised() {
        Sku sku = world.stocked("A", 2);
        expected(PO_1, sku, EARLY, 1);
        OrderId whole = waiting(sku, 2);
        OrderId part = waiting(sku, 1);
        assertThat(promise(whole)).isEmpty();
        assertThat(promise(part)).contains(EARLY);
    }

    @Test
    void aSupplyThatSlipsIsToldToThoseItWasPromisedTo() {
        Sku sku = world.item("A");
        List<OrderId> ids = threeInTheQueue(sku);
        LocalDate slipped = EARLY.plusDays(4);
        world.oms
                .supply()
                .change(new ChangeExpectedSupply(world.next(), PO_1, slipped, 5))
                .orElseThrow();
        settle();
        assertThat(promises(ids)).containsExactly(Optional.of(slipped), Optional.of(LATE), Optional.empty());
        assertThat(told(ids.get(0))).containsExactly(change(EARLY, slipped));
        assertThat(told(ids.get(0)).get(0).slipped()).isTrue();
        assertThat(told(ids.get(1))).isEmpty();
        assertThat(told(ids.get(2))).isEmpty();
        settle();
        assertThat(told(ids.get(0))).hasSize(1);
    }

    @Test
    void whoLosesItsSupplyLosesItsPromise() {
        Sku sku = world.item("A");
        List<OrderId> ids = threeInTheQueue(sku);
        world.oms
                .supply()
                .cancel(new CancelExpectedSupply(world.next(), PO_1, ""))
                .orElseThrow();
        settle();
        assertThat(promises(ids)).containsExactly(Optional.of(LATE), Optional.empty(), Optional.empty());
        assertThat(told(ids.get(1))).containsExactly(change(LATE, null));
        assertThat(told(ids.get(1)).get(0).slipped()).isTrue();
        expected(SupplyId.of("po-3"), sku, TODAY, 9);
        settle();
        assertThat(promises(ids)).containsOnly(Optional.of(TODAY));
        assertThat(told(ids.get(1))).containsExactly(change(LATE, null), change(null, TODAY));
        assertThat(told(ids.get(1)).get(1).slipped()).isFalse();
    }

    @Test
    void whoLeavesTheQueueImprovesThoseBehind() {
        Sku sku = world.item("A");
        List<OrderId> ids = threeInTheQueue(sku);
        world.oms.orders().cancel(CancelOrder.all(world.next(), ids.get(1), "")).orElseThrow();
        assertThat(promise(ids.get(1))).isEmpty();
        settle();
        assertThat(promises(ids)).containsExactly(Optional.of(EARLY), Optional.empty(), Optional.of(LATE));
        assertThat(told(ids.get(0))).isEmpty();
        assertThat(told(ids.get(1))).isEmpty();
        assertThat(told(ids.get(2))).containsExactly(change(null, LATE));
    }

    @Test
    void whoIsPutFirstTakesThePromiseOfTheOthers() {
        Sku sku = world.item("A");
        List<OrderId> ids = threeInTheQueue(sku);
        world.oms
                .orders()
                .prioritize(new PrioritizeOrder(world.next(), ids.get(2), 0))
                .orElseThrow();
        settle();
        assertThat(promises(ids)).containsExactly(Optional.of(LATE), Optional.empty(), Optional.of(EARLY));
        OrderId urgent = world.placed(order ->
                order.allocation(AllocationPolicy.BACKORDER).priority(1).line(sku, 2, 100));
        assertThat(promise(urgent)).isEmpty();
        settle();
        assertThat(promise(urgent)).contains(EARLY);
        assertThat(promises(ids)).containsExactly(Optional.of(LATE), Optional.empty(), Optional.of(EARLY));
    }

    @Test
    void whoIsLessUrgentIsToldWhenOthersJoinBefore() {
        Sku sku = world.item("A");
        expected(PO_1, sku, EARLY, 3);
        expected(PO_2, sku, LATE, 3);
        OrderId patient = world.placed(order ->
                order.allocation(AllocationPolicy.BACKORDER).priority(8).line(sku, 2, 100));
        assertThat(promise(patient)).contains(EARLY);
        OrderId usual = waiting(sku, 3);
        assertThat(promise(usual)).contains(LATE);
        settle();
        assertThat(promise(usual)).contains(EARLY);
        assertThat(told(usual)).containsExactly(change(LATE, EARLY));
        assertThat(promise(patient)).contains(LATE);
        assertThat(told(patient)).containsExactly(change(EARLY, LATE));
    }

    @Test
    void whatComesInIsNoLongerPromisedAndLessThanExpectedSlips() {
        Sku sku = world.item("A");
        List<OrderId> ids = threeInTheQueue(sku);
        world.oms.supply().receive(ReceiveSupply.of(world.next(), PO_1, 4)).orElseThrow();
        assertThat(promise(ids.get(0))).isEmpty();
        settle();
        assertThat(promises(ids)).containsExactly(Optional.empty(), Optional.of(LATE), Optional.empty());
        assertThat(ids).allMatch(id -> told(id).isEmpty());
        world.oms
                .supply()
                .cancel(new CancelExpectedSupply(world.next(), PO_1, "the rest is lost"))
                .orElseThrow();
        settle();
        assertThat(promises(ids)).containsExactly(Optional.empty(), Optional.of(LATE), Optional.empty());
        world.oms.supply().receive(ReceiveSupply.last(world.next(), PO_2, 1)).orElseThrow();
        settle();
        assertThat(promises(ids)).containsOnly(Optional.empty());
        assertThat(told(ids.get(1))).containsExactly(change(LATE, null));
    }

    @Test
    void stockThatNobodyExpectedImprovesThoseBehind() {
        Sku sku = world.item("A");
        List<OrderId> ids = threeInTheQueue(sku);
        world.receive(sku, STORE, 4);
        settle();
        assertThat(promises(ids)).containsExactly(Optional.empty(), Optional.of(EARLY), Optional.of(EARLY));
    }

    @Test
    void anOverdueSupplyCountsForAWeekAndThenNoMore() {
        Sku sku = world.item("A");
        List<OrderId> ids = threeInTheQueue(sku);
        world.pass(Duration.ofDays(15));
        OrderId late = waiting(sku, 1);
        assertThat(promises(ids)).containsExactly(Optional.of(EARLY), Optional.of(LATE), Optional.empty());
        assertThat(promise(late)).isEmpty();
        assertThat(world.oms.supply().availableToPromise(sku).by(TODAY.plusDays(15)))
                .isZero();
        world.pass(Duration.ofHours(12));
        assertThat(promises(ids)).containsExactly(Optional.of(LATE), Optional.empty(), Optional.empty());
        assertThat(told(ids.get(0))).containsExactly(change(EARLY, LATE));
        assertThat(told(ids.get(1))).containsExactly(change(LATE, null));
    }

    @Test
    void whoIsPromisedADayThatPassedIsNotToldAnotherEveryDay() {
        Sku sku = world.item("A");
        List<OrderId> ids = threeInTheQueue(sku);
        world.pass(Duration.ofDays(10));
        world.oms.orders().cancel(CancelOrder.all(world.next(), ids.get(2), "")).orElseThrow();
        settle();
        assertThat(promise(ids.get(0))).contains(EARLY);
        assertThat(told(ids.get(0))).isEmpty();
        expected(SupplyId.of("po-3"), sku, TODAY, 9);
        assertThat(promise(waiting(sku, 1))).contains(LATE);
    }

    @Test
    void theSameOrderTwiceIsPromisedOnce() {
        Sku sku = world.item("A");
        expected(PO_1, sku, EARLY, 5);
        PlaceOrder command = world.order()
                .allocation(AllocationPolicy.BACKORDER)
                .line(sku, 3, 100)
                .tender("card")
                .build();
        OrderPlaced first = world.oms.orders().place(command).orElseThrow();
        assertThat(world.oms.orders().place(command).orElseThrow()).isEqualTo(first);
        assertThat(first.lines().get(0).promisedOn()).contains(EARLY);
        assertThat(promise(waiting(sku, 2))).contains(EARLY);
        assertThat(promise(waiting(sku, 1))).isEmpty();
    }

    @Test
    void aQueueLongerThanACommitIsPromisedToItsEnd() {
        Sku sku = world.item("A");
        List<OrderId> ids = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            ids.add(waiting(sku, 1));
        }
        expected(PO_1, sku, EARLY, 70);
        expected(PO_2, sku, LATE, 40);
        settle();
        assertThat(promises(ids.subList(0, 70))).containsOnly(Optional.of(EARLY));
        assertThat(promises(ids.subList(70, 110))).containsOnly(Optional.of(LATE));
        assertThat(promises(ids.subList(110, 120))).containsOnly(Optional.empty());
        assertThat(ids.subList(0, 110)).allMatch(id -> told(id).size() == 1);
    }
}
