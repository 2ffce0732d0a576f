package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.payment.PaymentOperation.Kind.AUTHORIZE;
import static org.headlessoms.payment.PaymentOperation.Kind.CAPTURE;
import static org.headlessoms.payment.PaymentOperation.Kind.REFUND;
import static org.headlessoms.payment.PaymentOperation.Kind.VOID;
import static org.headlessoms.scenario.World.LINE_1;

import java.time.Duration;
import java.util.List;
import org.headlessoms.inmemory.Behaviour;
import org.headlessoms.money.Money;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.OrderStatus;
import org.headlessoms.payment.OperationNotPending;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.payment.PaymentStatus;
import org.headlessoms.payment.ResolvePayment;
import org.headlessoms.returns.Disposition;
import org.headlessoms.value.OperationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** A gateway that gives no definite answer: nothing is done twice, nothing is given up that was done. */
@OnEveryStorage
class PaymentRecoveryScenarios extends Scenario {

    private static final Duration SOON = Duration.ofSeconds(31);

    private static final List<Behaviour> LOST = List.of(
            Behaviour.loseReply(),
            Behaviour.loseRequest(),
            Behaviour.unknownAfterDoing(),
            Behaviour.unknownWithoutDoing());

    @Test
    void aLostAuthorisationEndsAuthorisedOnce() {
        for (Behaviour lost : LOST) {
            Sku sku = world.stocked("A" + LOST.indexOf(lost), 1);
            int before = world.moneyMoved().size();
            world.gateway.next(AUTHORIZE, lost);
            OrderId id = world.placed(sku, 1, 1000);
            assertThat(world.find(id).status()).isEqualTo(OrderStatus.PENDING_PAYMENT);
            world.pass(SOON);
            assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.AUTHORIZED);
            assertThat(world.moneyMoved().subList(before, world.moneyMoved().size()))
                    .containsExactly("AUTHORIZE 10.00 GBP");
        }
    }

    @Test
    void aLostCaptureEndsPaidOnceAndTheShipmentStands() {
        for (Behaviour lost : LOST) {
            Sku sku = world.stocked("A" + LOST.indexOf(lost), 1);
            OrderId id = world.placed(sku, 1, 1000);
            int before = world.moneyMoved().size();
            world.gateway.next(CAPTURE, lost);
            world.shipAll(id);
            assertThat(world.find(id).status()).isEqualTo(OrderStatus.SHIPPED);
            assertThat(world.find(id).payments().captured().minor()).isZero();
            world.pass(SOON);
            assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.PAID);
            assertThat(world.moneyMoved().subList(before, world.moneyMoved().size()))
                    .containsExactly("CAPTURE 10.00 GBP");
        }
    }

    @Test
    void aLostVoidEndsVoidedOnce() {
        for (Behaviour lost : LOST) {
            Sku sku = world.stocked("A" + LOST.indexOf(lost), 1);
            OrderId id = world.placed(sku, 1, 1000);
            int before = world.moneyMoved().size();
            world.gateway.next(VOID, lost);
            world.oms.orders().cancel(CancelOrder.all(world.next(), id, "")).orElseThrow();
            assertThat(world.find(id).status()).isEqualTo(OrderStatus.CANCELLING);
            assertThat(world.available(sku)).isEqualTo(1);
            world.pass(SOON);
            assertThat(world.find(id).status()).isEqualTo(OrderStatus.CANCELLED);
            assertThat(world.moneyMoved().subList(before, world.moneyMoved().size()))
                    .containsExactly("VOID 10.00 GBP");
        }
    }

    @Test
    void aLostRefundEndsRefundedOnce() {
        for (Behaviour lost : LOST) {
            Sku sku = world.stocked("A" + LOST.indexOf(lost), 1);
            OrderId id = world.placed(sku, 1, 1000);
            world.shipAll(id);
            int before = world.moneyMoved().size();
            world.gateway.next(REFUND, lost);
            world.returned(id, LINE_1, 1, Disposition.SCRAP);
            assertThat(world.find(id).payments().refundable().minor()).isZero();
            world.pass(SOON);
            assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.REFUNDED);
            assertThat(world.moneyMoved().subList(before, world.moneyMoved().size()))
                    .containsExactly("REFUND 10.00 GBP");
        }
    }

    @Test
    void theGatewayIsAskedLaterAndLaterAndThenAPersonIs() {
        Sku sku = world.stocked("A", 1);
        world.gateway.next(AUTHORIZE, Behaviour.loseReply());
        world.gateway.lookupFailsTimes(1000);
        OrderId id = world.placed(sku, 1, 1000);
        for (Duration pause : List.of(
                Duration.ofSeconds(30),
                Duration.ofMinutes(2),
                Duration.ofMinutes(10),
                Duration.ofHours(1),
                Duration.ofHours(6),
                Duration.ofDays(1),
                Duration.ofDays(1),
                Duration.ofDays(1),
                Duration.ofDays(1))) {
            world.pass(pause.minusMillis(1));
            int lookups = world.gateway.lookups();
            world.pass(Duration.ofMillis(1));
            assertThat(world.gateway.lookups()).isEqualTo(lookups + 1);
            assertThat(operation(id).needsAttention()).isFalse();
        }
        world.pass(Duration.ofDays(1));
        assertThat(operation(id).needsAttention()).isTrue();
        assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.ACTION_REQUIRED);
        world.pass(Duration.ofDays(9));
        assertThat(world.gateway.lookups()).isEqualTo(10);
        assertThat(world.gateway.calls(AUTHORIZE)).isEqualTo(1);
    }

    @Test
    void aPersonSettlesWhatTheEngineCouldNotFindOut() {
        Sku sku = world.stocked("A", 1);
        world.gateway.next(AUTHORIZE, Behaviour.loseReply());
        OrderId id = world.placed(sku, 1, 1000);
        OperationId operation = operation(id).id();
        world.oms
                .payments()
                .resolve(new ResolvePayment(
                        world.next(), id, operation, true, Money.of(1000, "GBP"), "psp-1", "jane looked it up"))
                .orElseThrow();
        assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.AUTHORIZED);
        assertRefused(
                () -> world.oms
                        .payments()
                        .resolve(new ResolvePayment(
                                world.next(), id, operation, false, Money.of(0, "GBP"), "", "again")),
                new OperationNotPending(operation, PaymentOperation.Status.SUCCEEDED));
    }

    @Test
    void anAuthorisationProvenNotToHaveHappenedCancelsTheOrder() {
        Sku sku = world.stocked("A", 1);
        world.gateway.next(AUTHORIZE, Behaviour.loseRequest());
        OrderId id = world.placed(sku, 1, 1000);
        world.oms
                .payments()
                .resolve(new ResolvePayment(
                        world.next(), id, operation(id).id(), false, Money.of(0, "GBP"), "", "not at the gateway"))
                .orElseThrow();
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(world.available(sku)).isEqualTo(1);
    }

    @Test
    void pastTheGatewaysMemoryNothingIsSentAgain() {
        Sku sku = world.stocked("A", 1);
        world.gateway.next(AUTHORIZE, Behaviour.loseRequest());
        OrderId id = world.placed(sku, 1, 1000);
        world.clock.advance(Duration.ofHours(24));
        world.oms.work().runDue();
        assertThat(world.gateway.calls(AUTHORIZE)).isEqualTo(1);
        assertThat(operation(id).needsAttention()).isTrue();
    }

    @Test
    void cancelledWhileTheAuthorisationIsUnknownALateSuccessIsGivenUp() {
        Sku sku = world.stocked("A", 1);
        world.gateway.next(AUTHORIZE, Behaviour.loseReply());
        OrderId id = world.placed(sku, 1, 1000);
        world.oms.orders().cancel(CancelOrder.all(world.next(), id, "")).orElseThrow();
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.CANCELLING);
        world.pass(SOON);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 10.00 GBP", "VOID 10.00 GBP");
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.CANCELLED);
    }

    private PaymentOperation operation(OrderId id) {
        return world.find(id).payments().operations().get(0);
    }
}
