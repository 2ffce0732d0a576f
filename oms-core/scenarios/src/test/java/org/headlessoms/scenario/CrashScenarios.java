package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headlessoms.scenario.World.LINE_1;

import java.time.Duration;
import java.util.List;
import org.headlessoms.Oms;
import org.headlessoms.command.Outcome;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.inmemory.Behaviour;
import org.headlessoms.inmemory.SequentialIds;
import org.headlessoms.money.Money;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.OrderStatus;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.payment.PaymentStatus;
import org.headlessoms.payment.RefundPayment;
import org.headlessoms.returns.Disposition;
import org.headlessoms.scenario.MortalGateway.Moment;
import org.headlessoms.scenario.MortalGateway.ProcessDied;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** The process dies around a call of the gateway; another one, started on the same storage, finishes what it began. */
@OnEveryStorage
class CrashScenarios extends Scenario {

    private static final Duration SOON = Duration.ofSeconds(31);
    private static final List<Moment> AROUND = List.of(Moment.BEFORE_THE_CALL, Moment.AFTER_THE_CALL);

    private MortalGateway mortal;

    /** An engine of another process: the same storage, clock and gateway service. */
    private Oms another() {
        return engine("b").payments(mortal).build();
    }

    private OmsEngine engine(String ids) {
        mortal = new MortalGateway(world.gateway);
        return OmsEngine.builder()
                .storage(world.storage)
                .clock(world.clock)
                .ids(SequentialIds.startingAt(ids))
                .tenant(world.tenant);
    }

    private Oms dying(Kind kind, Moment moment) {
        Oms oms = another();
        mortal.dieAt(kind, moment);
        return oms;
    }

    @Test
    void anAuthorisationIsFinishedByTheNextProcess() {
        for (Moment moment : AROUND) {
            Sku sku = world.stocked("A" + moment, 5);
            int before = world.moneyMoved().size();
            OrderId id = OrderId.of("order-" + moment);
            Oms dying = dying(Kind.AUTHORIZE, moment);
            assertThatThrownBy(() -> dying.orders()
                            .place(world.order()
                                    .orderId(id)
                                    .line(sku, 2, 1000)
                                    .tender("gift", 500)
                                    .tender("card")
                                    .build()))
                    .isInstanceOf(ProcessDied.class);
            assertThat(world.find(id).status()).isEqualTo(OrderStatus.PENDING_PAYMENT);
            assertThat(world.available(sku)).isEqualTo(3);
            world.pass(SOON);
            assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.AUTHORIZED);
            assertThat(moneySince(before)).containsExactlyInAnyOrder("AUTHORIZE 5.00 GBP", "AUTHORIZE 15.00 GBP");
        }
    }

    @Test
    void aCaptureIsFinishedByTheNextProcess() {
        for (Moment moment : AROUND) {
            Sku sku = world.stocked("A" + moment, 1);
            OrderId id = world.placed(sku, 1, 1000);
            var fulfilment = world.released(id).get(0).id();
            int before = world.moneyMoved().size();
            Oms dying = dying(Kind.CAPTURE, moment);
            var ship = ShipFulfilment.all(world.next(), id, fulfilment, World.PARCEL);
            assertThatThrownBy(() -> dying.fulfilments().ship(ship)).isInstanceOf(ProcessDied.class);
            assertThat(world.find(id).status()).isEqualTo(OrderStatus.SHIPPED);
            world.pass(SOON);
            assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.PAID);
            assertThat(moneySince(before)).containsExactly("CAPTURE 10.00 GBP");
        }
    }

    @Test
    void aVoidIsFinishedByTheNextProcess() {
        for (Moment moment : AROUND) {
            Sku sku = world.stocked("A" + moment, 1);
            OrderId id = world.placed(sku, 1, 1000);
            int before = world.moneyMoved().size();
            Oms dying = dying(Kind.VOID, moment);
            assertThatThrownBy(() -> dying.orders().cancel(CancelOrder.all(world.next(), id, "")))
                    .isInstanceOf(ProcessDied.class);
            assertThat(world.find(id).status()).isEqualTo(OrderStatus.CANCELLING);
            world.pass(SOON);
            assertThat(world.find(id).status()).isEqualTo(OrderStatus.CANCELLED);
            assertThat(moneySince(before)).containsExactly("VOID 10.00 GBP");
        }
    }

    @Test
    void aRefundIsFinishedByTheNextProcess() {
        for (Moment moment : AROUND) {
            Sku sku = world.stocked("A" + moment, 1);
            OrderId id = world.placed(sku, 1, 1000);
            world.shipAll(id);
            int before = world.moneyMoved().size();
            Oms dying = dying(Kind.REFUND, moment);
            var refund = new RefundPayment(world.next(), id, Money.of(250, "GBP"), "");
            assertThatThrownBy(() -> dying.payments().refund(refund)).isInstanceOf(ProcessDied.class);
            world.pass(SOON);
            assertThat(world.find(id).payments().refunded().minor()).isEqualTo(250);
            assertThat(moneySince(before)).containsExactly("REFUND 2.50 GBP");
        }
    }

    @Test
    void aWorkerThatDiesLeavesItsWorkToOthersOnceItsLeaseRunsOut() {
        Sku sku = world.stocked("A", 1);
        world.gateway.next(Kind.AUTHORIZE, Behaviour.loseReply());
        OrderId id = world.placed(sku, 1, 1000);
        Oms dying = dying(Kind.AUTHORIZE, Moment.WHEN_IT_ASKS);
        world.clock.advance(SOON);
        assertThatThrownBy(() -> dying.work().runDue()).isInstanceOf(ProcessDied.class);
        world.pass(Duration.ofSeconds(50));
        assertThat(world.gateway.lookups()).isZero();
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.PENDING_PAYMENT);
        world.pass(Duration.ofSeconds(10));
        assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.AUTHORIZED);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 10.00 GBP");
    }

    @Test
    void anEngineWithoutAGatewayLeavesPaymentsToOneThatHasOne() {
        Sku sku = world.stocked("A", 1);
        world.gateway.next(Kind.AUTHORIZE, Behaviour.loseReply());
        OrderId id = world.placed(sku, 1, 1000);
        world.clock.advance(SOON);
        engine("warehouse").build().work().runDue();
        world.pass(Duration.ofDays(1));
        assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.AUTHORIZED);
    }

    @Test
    void aCommandSentAgainToTheNextProcessIsAnsweredFromItsReceipt() {
        Sku sku = world.stocked("A", 1);
        OrderId id = world.placed(sku, 1, 1000);
        world.shipAll(id);
        world.returned(id, LINE_1, 1, Disposition.SCRAP);
        var command =
                world.order().line(world.stocked("B", 3), 1, 700).tender("card").build();
        Oms dying = dying(Kind.AUTHORIZE, Moment.AFTER_THE_CALL);
        assertThatThrownBy(() -> dying.orders().place(command)).isInstanceOf(ProcessDied.class);
        var again = world.oms.orders().place(command);
        OrderId placed = again.orElseThrow().orderId();
        assertThat(again).isEqualTo(new Outcome.Accepted<>(again.orElseThrow(), true));
        world.pass(SOON);
        assertThat(world.find(placed).payments().operations())
                .extracting(PaymentOperation::status)
                .containsExactly(PaymentOperation.Status.SUCCEEDED);
        assertThat(world.gateway.effects().stream()
                        .filter(effect -> effect.order().equals(placed)))
                .hasSize(1);
    }

    private List<String> moneySince(int before) {
        return world.moneyMoved().subList(before, world.moneyMoved().size());
    }
}
