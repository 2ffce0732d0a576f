package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.PARCEL;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.headlessoms.command.Outcome;
import org.headlessoms.fulfilment.RejectFulfilment;
import org.headlessoms.fulfilment.RejectionReason;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.hold.HoldPlaced;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.money.Money;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.payment.RefundPayment;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Two and more at once. */
@OnEveryStorage
class ConcurrencyScenarios extends Scenario {

    private static <T> List<T> atOnce(List<Callable<T>> calls) {
        return AtOnce.run(calls);
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) {
        return atOnce(IntStream.range(0, times).mapToObj(i -> call).toList());
    }

    private PlaceOrder one(Sku sku) {
        return world.order().line(sku, 1, 100).tender("card").build();
    }

    @Test
    void of800BuyersOfTheLast100UnitsExactly100GetOne() {
        Sku sku = world.stocked("A", 100);
        List<Outcome<?>> outcomes = atOnce(800, () -> world.oms.orders().place(one(sku)));
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(100);
        assertThat(outcomes.stream().filter(outcome -> !outcome.isAccepted()))
                .hasSize(700)
                .allMatch(outcome -> outcome.refusalOrThrow() instanceof InsufficientStock);
        assertThat(world.level(sku, MAIN).available()).isZero();
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(100);
        assertThat(world.moneyMoved()).hasSize(100).containsOnly("AUTHORIZE 1.00 GBP");
    }

    @Test
    void theSameCommandFromManyThreadsTakesEffectOnce() {
        Sku sku = world.stocked("A", 100);
        PlaceOrder command = one(sku);
        List<Outcome<?>> outcomes =
                atOnce(AtOnce.THREADS, () -> world.oms.orders().place(command));
        assertThat(outcomes).allMatch(Outcome::isAccepted);
        assertThat(outcomes.stream().map(Outcome::orElseThrow).distinct()).hasSize(1);
        assertThat(world.available(sku)).isEqualTo(99);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 1.00 GBP");
    }

    @Test
    void eitherItShipsOrItIsCancelledAndNeverBoth() {
        for (int round = 0; round < 10; round++) {
            Sku sku = world.stocked("A" + round, 1);
            OrderId id = world.placed(sku, 1, 100);
            FulfilmentId fulfilment = world.released(id).get(0).id();
            int before = world.moneyMoved().size();
            List<Outcome<?>> outcomes = atOnce(List.of(
                    () -> world.oms.fulfilments().ship(ShipFulfilment.all(world.next(), id, fulfilment, PARCEL)),
                    () -> world.oms.orders().cancel(CancelOrder.all(world.next(), id, ""))));
            assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(1);
            boolean shipped = outcomes.get(0).isAccepted();
            assertThat(world.onHand(sku)).isEqualTo(shipped ? 0 : 1);
            assertThat(world.moneyMoved().subList(before, world.moneyMoved().size()))
                    .containsExactly(shipped ? "CAPTURE 1.00 GBP" : "VOID 1.00 GBP");
        }
    }

    @Test
    void eitherItShipsOrItIsRejectedAndNeverBoth() {
        for (int round = 0; round < 10; round++) {
            Sku sku = world.stocked("A" + round, 1);
            world.receive(sku, STORE, 1);
            OrderId id = world.placed(sku, 1, 100);
            FulfilmentId fulfilment = world.released(id).get(0).id();
            List<Outcome<?>> outcomes = atOnce(List.of(
                    () -> world.oms.fulfilments().ship(ShipFulfilment.all(world.next(), id, fulfilment, PARCEL)),
                    () -> world.oms
                            .fulfilments()
                            .reject(RejectFulfilment.all(
                                    world.next(), id, fulfilment, RejectionReason.CLOSED, Duration.ofDays(1)))));
            assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(1);
            boolean shipped = outcomes.get(0).isAccepted();
            assertThat(world.level(sku, MAIN).onHand()).isEqualTo(shipped ? 0 : 1);
            assertThat(world.level(sku, STORE).reserved()).isEqualTo(shipped ? 0 : 1);
            assertThat(world.oms.fulfilments().exclusions(sku)).hasSize(shipped ? 0 : 1);
        }
    }

    @Test
    void rejectionsAtOnceExcludeTheLocationOnce() {
        Sku sku = world.stocked("A", 8);
        List<OrderId> orders = IntStream.range(0, 8)
                .mapToObj(i -> world.placed(order -> order.line(sku, 1, 100).allocation(AllocationPolicy.BACKORDER)))
                .toList();
        orders.forEach(world::released);
        List<Callable<Outcome<?>>> calls = new ArrayList<>();
        orders.forEach(id -> calls.add(() -> world.oms
                .fulfilments()
                .reject(RejectFulfilment.all(
                        world.next(), id, FulfilmentId.of("F1"), RejectionReason.CLOSED, Duration.ofDays(1)))));
        assertThat(atOnce(calls)).allMatch(Outcome::isAccepted);
        assertThat(world.level(sku, MAIN).available()).isEqualTo(8);
        assertThat(world.oms.backorders().queue(sku, 100)).hasSize(8);
        assertThat(world.oms.fulfilments().exclusions(sku)).hasSize(1);
        world.pass(Duration.ofDays(1));
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(8);
    }

    @Test
    void eitherAHoldExpiresOrAnOrderTakesItOver() {
        for (int round = 0; round < 10; round++) {
            Sku sku = world.stocked("A" + round, 1);
            HoldPlaced hold = world.oms
                    .holds()
                    .place(PlaceHold.of(world.next(), Duration.ofMinutes(5), new PlaceHold.Line(sku, 1)))
                    .orElseThrow();
            PlaceOrder command = world.order()
                    .hold(hold.hold().id())
                    .line(sku, 1, 100)
                    .tender("card")
                    .build();
            List<Boolean> placed =
                    atOnce(List.of(() -> world.oms.orders().place(command).isAccepted(), () -> {
                        world.pass(Duration.ofMinutes(5));
                        return false;
                    }));
            assertThat(world.level(sku, MAIN).reserved()).isEqualTo(placed.get(0) ? 1 : 0);
            assertThat(world.level(sku, MAIN).held()).isZero();
        }
    }

    @Test
    void refundsThatRaceNeverExceedWhatWasCaptured() {
        Sku sku = world.stocked("A", 1);
        OrderId id = world.placed(sku, 1, 1000);
        world.shipAll(id);
        List<Outcome<?>> outcomes = atOnce(
                AtOnce.THREADS,
                () -> world.oms.payments().refund(new RefundPayment(world.next(), id, Money.of(300, "GBP"), "")));
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(3);
        assertThat(world.find(id).payments().refunded()).isEqualTo(Money.of(900, "GBP"));
    }

    @Test
    void receiptsAndOrdersAtOnceLeaveNobodyWaitingBesideStock() {
        Sku sku = world.item("A");
        List<Callable<Outcome<?>>> calls = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            calls.add(() -> world.oms
                    .orders()
                    .place(world.order()
                            .allocation(AllocationPolicy.BACKORDER)
                            .line(sku, 2, 100)
                            .tender("card")
                            .build()));
            calls.add(() -> world.oms.stock().receive(ReceiveStock.of(world.next(), MAIN, sku, 2)));
        }
        assertThat(atOnce(calls)).allMatch(Outcome::isAccepted);
        world.pass(Duration.ofMinutes(1));
        assertThat(world.oms.backorders().queue(sku, 100)).isEmpty();
        assertThat(world.level(sku, MAIN).available()).isZero();
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(80);
    }

    @Test
    void basketsInOppositeOrderDoNotBlockEachOther() {
        List<Sku> skus = IntStream.range(0, 5)
                .mapToObj(i -> world.stocked("S" + i, 1000))
                .toList();
        List<Callable<Outcome<?>>> calls = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            boolean forwards = i % 2 == 0;
            calls.add(() -> {
                var order = world.order().tender("card");
                for (int j = 0; j < skus.size(); j++) {
                    order.line(skus.get(forwards ? j : skus.size() - 1 - j), 1, 100);
                }
                return world.oms.orders().place(order.build());
            });
        }
        assertThat(atOnce(calls)).allMatch(Outcome::isAccepted);
        assertThat(skus).allMatch(sku -> world.available(sku) == 920);
    }
}
