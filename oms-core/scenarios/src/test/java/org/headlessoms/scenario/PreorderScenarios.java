package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.headlessoms.scenario.World.MAIN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.headlessoms.availability.PromiseQuery;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Outcome;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.order.AllocateOrder;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.LineQuantities;
import org.headlessoms.order.NothingToAllocate;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.preorder.NotYetReleased;
import org.headlessoms.preorder.PreorderLimitExceeded;
import org.headlessoms.preorder.PreorderTerms;
import org.headlessoms.preorder.SetPreorderTerms;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.KitHasNoStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.supply.ExpectSupply;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SupplyId;
import org.junit.jupiter.api.Test;

/** The life of an item that is sold before it is released. */
@OnEveryStorage
class PreorderScenarios extends Scenario {

    private static final LocalDate RELEASE = LocalDate.of(2026, 3, 10);
    private static final LocalDate SECOND_BATCH = LocalDate.of(2026, 3, 20);
    private static final Instant OPENING = Instant.parse("2026-03-10T00:00:00Z");

    private void terms(Sku sku, LocalDate releaseOn, long limit) {
        world.oms
                .supply()
                .setPreorderTerms(new SetPreorderTerms(world.next(), sku, releaseOn, limit))
                .orElseThrow();
    }

    private PlaceOrder order(Sku sku, long quantity, AllocationPolicy policy) {
        return world.order()
                .allocation(policy)
                .line(sku, quantity, 100)
                .tender("card")
                .build();
    }

    private Outcome<?> place(Sku sku, long quantity, AllocationPolicy policy) {
        return world.oms.orders().place(order(sku, quantity, policy));
    }

    private OrderId preordered(Sku sku, long quantity) {
        world.clock.advance(Duration.ofSeconds(1));
        return world.oms
                .orders()
                .place(order(sku, quantity, AllocationPolicy.BACKORDER))
                .orElseThrow()
                .orderId();
    }

    private LineQuantities units(OrderId id) {
        return world.find(id).lines().get(0).quantities();
    }

    private Optional<LocalDate> promise(OrderId id) {
        return world.find(id).lines().get(0).promisedOn();
    }

    private Optional<LocalDate> completeOn(Sku sku, long quantity) {
        return world.oms
                .availability()
                .promise(PromiseQuery.of(new PromiseQuery.Line(sku, quantity)))
                .completeOn();
    }

    private void until(Instant moment) {
        world.pass(Duration.between(world.clock.instant(), moment));
    }

    private void settle() {
        world.pass(Duration.ofSeconds(20));
    }

    @Test
    void nobodyIsServedBeforeTheReleaseAndThenInOrderBeforeEverybodyElse() {
        Sku sku = world.stocked("GAME", 3);
        terms(sku, RELEASE, 10);
        OrderId first = preordered(sku, 2);
        OrderId second = preordered(sku, 2);
        world.receive(sku, MAIN, 1);
        assertThat(units(first).backordered()).isEqualTo(2);
        until(OPENING.minusMillis(1));
        assertThat(units(first).backordered()).isEqualTo(2);
        assertThat(world.available(sku)).isEqualTo(4);
        until(OPENING);
        assertThat(units(first).reserved()).isEqualTo(2);
        assertThat(units(second).reserved()).isEqualTo(2);
        assertThat(world.available(sku)).isZero();
        assertThat(world.oms.supply().preorderTerms(sku)).contains(new PreorderTerms(sku, RELEASE, 10, true, 2));
        world.receive(sku, MAIN, 1);
        assertThat(place(sku, 1, AllocationPolicy.ALL_OR_NOTHING).isAccepted()).isTrue();
    }

    @Test
    void onTheReleaseDateTheQueueComesBeforeWhoeverIsFaster() {
        Sku sku = world.stocked("GAME", 2);
        terms(sku, RELEASE, 10);
        OrderId waited = preordered(sku, 2);
        world.clock.advance(Duration.between(world.clock.instant(), OPENING.plusSeconds(1)));
        assertRefused(() -> place(sku, 1, AllocationPolicy.ALL_OR_NOTHING), new NotYetReleased(sku, RELEASE));
        OrderId late = preordered(sku, 1);
        world.oms.work().runDue();
        assertThat(units(waited).reserved()).isEqualTo(2);
        assertThat(units(late).backordered()).isEqualTo(1);
        assertRefused(
                () -> place(sku, 1, AllocationPolicy.ALL_OR_NOTHING),
                new InsufficientStock(List.of(new Shortage(sku, 1, 0))));
    }

    @Test
    void noMoreMayWaitThanTheTermsSayAndWhoCancelsMakesRoom() {
        Sku sku = world.stocked("GAME", 100);
        terms(sku, RELEASE, 3);
        OrderId id = preordered(sku, 2);
        assertRefused(() -> place(sku, 2, AllocationPolicy.BACKORDER), new PreorderLimitExceeded(sku, 3, 2, 2));
        preordered(sku, 1);
        assertRefused(() -> place(sku, 1, AllocationPolicy.BACKORDER), new PreorderLimitExceeded(sku, 3, 3, 1));
        world.oms.orders().cancel(CancelOrder.all(world.next(), id, "")).orElseThrow();
        preordered(sku, 2);
        assertRefused(() -> place(sku, 1, AllocationPolicy.BACKORDER), new PreorderLimitExceeded(sku, 3, 3, 1));
        terms(sku, RELEASE, 4);
        preordered(sku, 1);
        terms(sku, RELEASE, 0);
        assertRefused(() -> place(sku, 1, AllocationPolicy.BACKORDER), new PreorderLimitExceeded(sku, 0, 4, 1));
    }

    @Test
    void theLimitHoldsForOrdersAtOnce() throws Exception {
        Sku sku = world.stocked("GAME", 100);
        terms(sku, RELEASE, 10);
        List<Callable<Outcome<?>>> calls = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            PlaceOrder command = order(sku, 1, AllocationPolicy.BACKORDER);
            calls.add(() -> world.oms.orders().place(command));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Outcome<?>> outcomes = new ArrayList<>();
        try {
            for (Future<Outcome<?>> one : threads.invokeAll(calls)) {
                outcomes.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(10);
        assertThat(outcomes.stream().filter(one -> !one.isAccepted()))
                .allMatch(one -> one.refusalOrThrow().equals(new PreorderLimitExceeded(sku, 10, 10, 1)));
        assertThat(world.oms.backorders().waiting(sku)).isEqualTo(10);
    }

    @Test
    void onlyWhoWaitsBuysBeforeTheRelease() {
        Sku sku = world.stocked("GAME", 5);
        Sku other = world.stocked("BOOK", 5);
        OrderId open = world.oms
                .orders()
                .place(order(sku, 9, AllocationPolicy.PARTIAL))
                .orElseThrow()
                .orderId();
        world.receive(sku, MAIN, 5);
        terms(sku, RELEASE, 10);
        assertRefused(() -> place(sku, 1, AllocationPolicy.ALL_OR_NOTHING), new NotYetReleased(sku, RELEASE));
        assertRefused(() -> place(sku, 1, AllocationPolicy.PARTIAL), new NotYetReleased(sku, RELEASE));
        assertRefused(
                () -> world.oms.orders().allocate(new AllocateOrder(world.next(), open)), new NothingToAllocate(open));
        assertRefused(
                () -> world.oms
                        .holds()
                        .place(PlaceHold.of(world.next(), Duration.ofMinutes(5), new PlaceHold.Line(sku, 1))),
                new InsufficientStock(List.of(new Shortage(sku, 1, 0))));
        OrderId both = world.placed(one ->
                one.allocation(AllocationPolicy.BACKORDER).line(sku, 1, 100).line(other, 1, 100));
        assertThat(units(both).backordered()).isEqualTo(1);
        assertThat(world.find(both).lines().get(1).quantities().reserved()).isEqualTo(1);
        until(OPENING);
        assertThat(units(both).reserved()).isEqualTo(1);
        world.oms.orders().allocate(new AllocateOrder(world.next(), open)).orElseThrow();
        assertThat(units(open).reserved()).isEqualTo(9);
    }

    @Test
    void preordersArePromisedTheReleaseDateAtTheEarliest() {
        Sku sku = world.stocked("GAME", 2);
        terms(sku, RELEASE, 10);
        world.oms
                .supply()
                .expect(ExpectSupply.purchased(world.next(), SupplyId.of("po-1"), sku, MAIN, RELEASE.minusDays(3), 1))
                .orElseThrow();
        world.oms
                .supply()
                .expect(ExpectSupply.purchased(world.next(), SupplyId.of("po-2"), sku, MAIN, SECOND_BATCH, 1))
                .orElseThrow();
        assertThat(world.oms.supply().availableToPromise(sku).by(RELEASE.minusDays(1)))
                .isZero();
        OrderId first = preordered(sku, 3);
        assertThat(world.oms.supply().availableToPromise(sku).earliest(1)).contains(SECOND_BATCH);
        assertThat(world.oms.availability().of(sku).availableToSell()).isZero();
        assertThat(completeOn(sku, 1)).contains(SECOND_BATCH);
        assertThat(completeOn(sku, 2)).isEmpty();
        OrderId second = preordered(sku, 1);
        OrderId third = preordered(sku, 1);
        List<OrderId> ids = List.of(first, second, third);
        assertThat(ids)
                .extracting(this::promise)
                .containsExactly(Optional.of(RELEASE), Optional.of(SECOND_BATCH), Optional.empty());
        world.receive(sku, MAIN, 1);
        settle();
        assertThat(ids)
                .extracting(this::promise)
                .containsExactly(Optional.of(RELEASE), Optional.of(RELEASE), Optional.of(SECOND_BATCH));
        LocalDate later = RELEASE.plusDays(2);
        terms(sku, later, 10);
        settle();
        assertThat(ids)
                .extracting(this::promise)
                .containsExactly(Optional.of(later), Optional.of(later), Optional.of(SECOND_BATCH));
    }

    @Test
    void aReleaseThatMovesMovesTheDayOnWhichTheQueueIsServed() {
        Sku sku = world.stocked("GAME", 2);
        terms(sku, RELEASE, 10);
        OrderId id = preordered(sku, 1);
        terms(sku, RELEASE.plusDays(1), 10);
        until(OPENING.plus(Duration.ofHours(1)));
        assertThat(units(id).backordered()).isEqualTo(1);
        terms(sku, RELEASE, 10);
        world.oms.work().runDue();
        assertThat(units(id).reserved()).isEqualTo(1);
        assertThat(place(sku, 1, AllocationPolicy.ALL_OR_NOTHING).isAccepted()).isTrue();
    }

    @Test
    void aLongQueueIsServedToItsEndBeforeTheItemIsReleased() {
        Sku sku = world.stocked("GAME", 130);
        terms(sku, RELEASE, 200);
        List<OrderId> ids = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            ids.add(preordered(sku, 1));
        }
        until(OPENING);
        assertThat(ids).allMatch(id -> units(id).reserved() == 1);
        assertThat(world.available(sku)).isEqualTo(10);
        assertThat(world.oms.supply().preorderTerms(sku))
                .hasValueSatisfying(terms -> assertThat(terms.released()).isTrue());
    }

    @Test
    void termsNeedAnItemThatHasStock() {
        Sku part = world.item("PART");
        Sku kit = Sku.of("KIT");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(world.next(), kit, "", new KitComponent(part, 1, 1)))
                .orElseThrow();
        assertRefused(
                () -> world.oms.supply().setPreorderTerms(new SetPreorderTerms(world.next(), kit, RELEASE, 1)),
                new KitHasNoStock(kit));
        assertRefused(
                () -> world.oms
                        .supply()
                        .setPreorderTerms(new SetPreorderTerms(world.next(), Sku.of("NONE"), RELEASE, 1)),
                new NotFound("item", "NONE"));
        assertThatIllegalArgumentException().isThrownBy(() -> new SetPreorderTerms(world.next(), part, RELEASE, -1));
    }
}
