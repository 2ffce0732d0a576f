package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.payment.PaymentOperation.Kind.AUTHORIZE;
import static org.headlessoms.payment.PaymentOperation.Kind.CAPTURE;
import static org.headlessoms.payment.PaymentOperation.Kind.REFUND;
import static org.headlessoms.payment.PaymentOperation.Kind.VOID;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import org.headlessoms.command.CurrencyMismatch;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.inmemory.Behaviour;
import org.headlessoms.money.Money;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderStatus;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.payment.PaymentOperation.Status;
import org.headlessoms.payment.PaymentStatus;
import org.headlessoms.payment.ResolvePayment;
import org.headlessoms.returns.Disposition;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Refusals, late answers and what happens to an order in the meantime. */
@OnEveryStorage
class GatewayTroubleScenarios extends Scenario {

    private static final Duration SOON = Duration.ofSeconds(31);

    private OrderId placedWithTwoTenders(Sku sku) {
        return world.oms
                .orders()
                .place(world.order()
                        .line(sku, 2, 1000)
                        .tender("gift", 500)
                        .tender("card")
                        .build())
                .orElseThrow()
                .orderId();
    }

    private PaymentOperation operation(OrderId id, int index) {
        return world.find(id).payments().operations().get(index);
    }

    private void resolve(OrderId id, PaymentOperation operation, boolean executed, long minor) {
        world.oms
                .payments()
                .resolve(new ResolvePayment(
                        world.next(), id, operation.id(), executed, Money.of(minor, "GBP"), "psp", "jane"))
                .orElseThrow();
    }

    @Test
    void aDeclineThatIsFoundOutLateCancelsTheOrderThenAndFreesItsStock() {
        Sku sku = world.stocked("A", 3);
        world.gateway.declineToken("card", "stolen").next(AUTHORIZE, Behaviour.loseReply());
        OrderId id = world.placed(sku, 2, 1000);
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.PENDING_PAYMENT);
        assertThat(world.available(sku)).isEqualTo(1);
        world.pass(SOON);
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.DECLINED);
        assertThat(operation(id, 0).detail()).isEqualTo("stolen");
        assertThat(world.available(sku)).isEqualTo(3);
        assertThat(world.moneyMoved()).isEmpty();
    }

    @Test
    void ofTwoTendersTheFirstIsDeclinedAndTheSecondIsGivenUp() {
        Sku sku = world.stocked("A", 3);
        world.gateway.declineToken("gift", "empty");
        OrderId id = placedWithTwoTenders(sku);
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(world.available(sku)).isEqualTo(3);
        assertThat(world.gateway.total(AUTHORIZE, Money.of(1, "GBP").currency()))
                .isEqualTo(world.gateway.total(VOID, Money.of(1, "GBP").currency()));
    }

    @Test
    void ofTwoTendersTheSecondIsDeclinedLateAndTheFirstIsGivenUpThen() {
        Sku sku = world.stocked("A", 3);
        world.gateway
                .declineToken("card", "stolen")
                .next(AUTHORIZE, Behaviour.approve())
                .next(AUTHORIZE, Behaviour.loseReply());
        OrderId id = placedWithTwoTenders(sku);
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.PENDING_PAYMENT);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 5.00 GBP");
        world.pass(SOON);
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 5.00 GBP", "VOID 5.00 GBP");
        assertThat(world.available(sku)).isEqualTo(3);
    }

    @Test
    void aDeclineServesWhoeverWaitsForTheUnits() {
        Sku sku = world.stocked("A", 2);
        world.gateway.declineToken("card", "stolen").next(AUTHORIZE, Behaviour.loseReply());
        world.placed(sku, 2, 1000);
        OrderId waiting = world.oms
                .orders()
                .place(world.order()
                        .allocation(AllocationPolicy.BACKORDER)
                        .line(sku, 2, 1000)
                        .tender("other-card")
                        .build())
                .orElseThrow()
                .orderId();
        assertThat(world.find(waiting).lines().get(0).quantities().backordered())
                .isEqualTo(2);
        world.pass(SOON);
        assertThat(world.find(waiting).lines().get(0).quantities().reserved()).isEqualTo(2);
        assertThat(world.available(sku)).isZero();
    }

    @Test
    void aPersonFindsAnAuthorisationForLessAndTheOrderIsGivenUp() {
        Sku sku = world.stocked("A", 3);
        world.gateway
                .next(AUTHORIZE, Behaviour.partially(Money.of(1500, "GBP")))
                .lookupFailsTimes(1000);
        world.gateway.next(AUTHORIZE, Behaviour.loseReply());
        OrderId first = world.placed(sku, 1, 2000);
        assertThat(world.find(first).status()).isEqualTo(OrderStatus.CANCELLED);
        OrderId second = world.placed(sku, 1, 2000);
        assertRefused(
                () -> world.oms
                        .payments()
                        .resolve(new ResolvePayment(
                                world.next(), second, operation(second, 0).id(), true, Money.of(2001, "GBP"), "", "x")),
                new LimitExceeded("amount", 2000, 2001));
        assertRefused(
                () -> world.oms
                        .payments()
                        .resolve(new ResolvePayment(
                                world.next(), second, operation(second, 0).id(), true, Money.of(20, "EUR"), "", "x")),
                new CurrencyMismatch(
                        Money.of(1, "GBP").currency(), Money.of(1, "EUR").currency()));
        resolve(second, operation(second, 0), true, 1999);
        assertThat(world.find(second).status()).isNotEqualTo(OrderStatus.OPEN);
        assertThat(world.find(second).lines().get(0).quantities().cancelled()).isEqualTo(1);
        assertThat(world.available(sku)).isEqualTo(3);
    }

    @Test
    void aCaptureThatAPersonProvedNotToHaveHappenedIsDoneAnewUnderAnotherKey() {
        Sku sku = world.stocked("A", 1);
        OrderId id = world.placed(sku, 1, 1000);
        world.gateway.next(CAPTURE, Behaviour.loseRequest());
        world.shipAll(id);
        resolve(id, operation(id, 1), false, 0);
        assertThat(operation(id, 1).status()).isEqualTo(Status.NOT_EXECUTED);
        assertThat(operation(id, 2).key()).isNotEqualTo(operation(id, 1).key());
        assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.PAID);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 10.00 GBP", "CAPTURE 10.00 GBP");
        world.pass(Duration.ofDays(1));
        assertThat(world.moneyMoved()).hasSize(2);
    }

    @Test
    void whatAReturnOwesWaitsForTheCaptureItIsTakenFrom() {
        Sku sku = world.stocked("A", 2);
        OrderId id = world.placed(sku, 2, 1000);
        world.gateway.next(CAPTURE, Behaviour.loseReply());
        world.shipAll(id);
        world.returned(id, LINE_1, 1, Disposition.RESTOCK);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 20.00 GBP", "CAPTURE 20.00 GBP");
        world.pass(SOON);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 20.00 GBP", "CAPTURE 20.00 GBP", "REFUND 10.00 GBP");
        assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.PARTIALLY_REFUNDED);
    }

    @Test
    void nothingIsVoidedWhileACaptureMayStillNotHaveHappened() {
        Sku sku = world.stocked("A", 1);
        OrderId id = world.placed(
                order -> order.allocation(AllocationPolicy.BACKORDER).line(sku, 3, 1000));
        world.gateway.next(CAPTURE, Behaviour.loseRequest());
        world.shipAll(id);
        world.oms.orders().cancel(CancelOrder.all(world.next(), id, "")).orElseThrow();
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 30.00 GBP");
        world.pass(SOON);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 30.00 GBP", "CAPTURE 10.00 GBP", "VOID 20.00 GBP");
    }

    @Test
    void twoShipmentsOfWhichTheFirstCaptureIsUnknownTakeTheTotalAndNoCentMore() {
        Sku sku = world.stocked("A", 2);
        world.receive(sku, STORE, 1);
        OrderId id = world.placed(order -> order.line(sku, 3, 334, 2, 0).charge("shipping", 499));
        world.gateway.next(CAPTURE, Behaviour.loseReply());
        for (Fulfilment fulfilment : world.released(id)) {
            world.shipped(id, fulfilment.id());
        }
        assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.PARTIALLY_PAID);
        world.pass(SOON);
        assertThat(world.find(id).payments().captured().minor()).isEqualTo(1499);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 14.99 GBP", "CAPTURE 11.66 GBP", "CAPTURE 3.33 GBP");
        assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void aDeclinedRefundNeedsAPersonAndIsNotTriedAgainByItself() {
        Sku sku = world.stocked("A", 2);
        OrderId id = world.placed(sku, 2, 1000);
        world.shipAll(id);
        world.gateway.next(REFUND, Behaviour.decline("account closed"));
        world.returned(id, LINE_1, 1, Disposition.RESTOCK);
        Order order = world.find(id);
        assertThat(order.paymentStatus()).isEqualTo(PaymentStatus.ACTION_REQUIRED);
        assertThat(order.payments().refunded().minor()).isZero();
        assertThat(world.available(sku)).isEqualTo(1);
        world.pass(Duration.ofDays(2));
        assertThat(world.gateway.calls(REFUND)).isEqualTo(1);
    }

    @Test
    void aDeclinedVoidLeavesTheOrderCancelledInAllButMoney() {
        Sku sku = world.stocked("A", 2);
        OrderId id = world.placed(sku, 2, 1000);
        world.gateway.next(VOID, Behaviour.decline("too late"));
        world.oms.orders().cancel(CancelOrder.all(world.next(), id, "")).orElseThrow();
        assertThat(world.available(sku)).isEqualTo(2);
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.CANCELLING);
        world.pass(Duration.ofDays(2));
        assertThat(world.gateway.calls(VOID)).isEqualTo(1);
    }

    @Test
    void captureAndRefundAreSharedByTendersToTheCentOverTwoShipments() {
        Sku sku = world.stocked("A", 2);
        world.receive(sku, STORE, 1);
        OrderId id = world.oms
                .orders()
                .place(world.order()
                        .line(sku, 3, 333)
                        .tender("gift", 700)
                        .tender("voucher", 100)
                        .tender("card")
                        .build())
                .orElseThrow()
                .orderId();
        world.shipAll(id);
        world.returned(id, LINE_1, 2, Disposition.RESTOCK);
        assertThat(world.moneyMoved())
                .containsExactly(
                        "AUTHORIZE 7.00 GBP",
                        "AUTHORIZE 1.00 GBP",
                        "AUTHORIZE 1.99 GBP",
                        "CAPTURE 6.66 GBP",
                        "CAPTURE 0.34 GBP",
                        "CAPTURE 1.00 GBP",
                        "CAPTURE 1.99 GBP",
                        "REFUND 1.99 GBP",
                        "REFUND 1.00 GBP",
                        "REFUND 0.34 GBP",
                        "REFUND 3.33 GBP");
        world.returned(id, LINE_1, 1, Disposition.RESTOCK);
        assertThat(world.find(id).payments().refunded()).isEqualTo(Money.of(999, "GBP"));
        assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.REFUNDED);
    }
}
