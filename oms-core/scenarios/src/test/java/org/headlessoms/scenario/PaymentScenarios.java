package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.payment.PaymentOperation.Kind.AUTHORIZE;
import static org.headlessoms.payment.PaymentOperation.Kind.CAPTURE;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import org.headlessoms.command.CurrencyMismatch;
import org.headlessoms.command.Outcome;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.inmemory.Behaviour;
import org.headlessoms.money.Money;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderStatus;
import org.headlessoms.payment.PaymentNotReady;
import org.headlessoms.payment.PaymentStatus;
import org.headlessoms.payment.RefundExceedsCaptured;
import org.headlessoms.payment.RefundPayment;
import org.headlessoms.payment.TendersDoNotCover;
import org.headlessoms.returns.Disposition;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

@OnEveryStorage
class PaymentScenarios extends Scenario {

    @Test
    void eachShipmentCapturesItsShareAndTheFirstTheCharges() {
        Sku sku = world.stocked("A", 2);
        world.receive(sku, STORE, 1);
        OrderId id = world.placed(order -> order.line(sku, 3, 334, 2, 0).charge("shipping", 499));
        world.shipAll(id);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 14.99 GBP", "CAPTURE 11.66 GBP", "CAPTURE 3.33 GBP");
        assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void threeTendersCarryTheOrderInTheirOrderAndAreRefundedInTheOppositeOne() {
        Sku sku = world.stocked("A", 3);
        OrderId id = world.oms
                .orders()
                .place(world.order()
                        .line(sku, 3, 1001)
                        .tender("gift", 1000)
                        .tender("voucher", 1)
                        .tender("card")
                        .build())
                .orElseThrow()
                .orderId();
        world.shipAll(id);
        world.returned(id, LINE_1, 3, Disposition.RESTOCK);
        assertThat(world.moneyMoved())
                .containsExactly(
                        "AUTHORIZE 10.00 GBP",
                        "AUTHORIZE 0.01 GBP",
                        "AUTHORIZE 20.02 GBP",
                        "CAPTURE 10.00 GBP",
                        "CAPTURE 0.01 GBP",
                        "CAPTURE 20.02 GBP",
                        "REFUND 20.02 GBP",
                        "REFUND 0.01 GBP",
                        "REFUND 10.00 GBP");
        assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void whatIsCancelledIsVoidedOnceNothingIsLeftToShip() {
        Sku sku = world.stocked("A", 3);
        OrderId id = world.placed(sku, 3, 1000);
        world.oms
                .orders()
                .cancel(CancelOrder.units(world.next(), id, LINE_1, 1, ""))
                .orElseThrow();
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 30.00 GBP");
        world.shipAll(id);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 30.00 GBP", "CAPTURE 20.00 GBP", "VOID 10.00 GBP");
        assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void cancellingEverythingVoidsEverything() {
        Sku sku = world.stocked("A", 3);
        OrderId id = world.placed(order -> order.line(sku, 3, 1000).charge("shipping", 100));
        world.oms
                .orders()
                .cancel(CancelOrder.all(world.next(), id, "changed my mind"))
                .orElseThrow();
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 31.00 GBP", "VOID 31.00 GBP");
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.VOIDED);
        assertThat(world.available(sku)).isEqualTo(3);
    }

    @Test
    void aDeclinedTenderCancelsTheOrderAndGivesUpTheOthers() {
        Sku sku = world.stocked("A", 3);
        world.gateway.next(AUTHORIZE, Behaviour.approve()).next(AUTHORIZE, Behaviour.decline("insufficient_funds"));
        OrderId id = world.oms
                .orders()
                .place(world.order()
                        .line(sku, 2, 1000)
                        .tender("gift", 500)
                        .tender("card")
                        .build())
                .orElseThrow()
                .orderId();
        Order order = world.find(id);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 5.00 GBP", "VOID 5.00 GBP");
        assertThat(order.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(order.paymentStatus()).isEqualTo(PaymentStatus.DECLINED);
        assertThat(order.payments().operations().get(1).detail()).isEqualTo("insufficient_funds");
        assertThat(world.available(sku)).isEqualTo(3);
    }

    @Test
    void anAuthorisationForLessThanAskedIsNotEnough() {
        Sku sku = world.stocked("A", 3);
        world.gateway.next(AUTHORIZE, Behaviour.partially(Money.of(1500, "GBP")));
        OrderId id = world.placed(sku, 2, 1000);
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 15.00 GBP", "VOID 15.00 GBP");
        assertThat(world.available(sku)).isEqualTo(3);
    }

    @Test
    void goodsStayUntilTheMoneyIsSetAside() {
        Sku sku = world.stocked("A", 3);
        world.gateway.next(AUTHORIZE, Behaviour.loseRequest());
        OrderId id = world.placed(sku, 2, 1000);
        assertRefused(
                () -> world.oms.fulfilments().release(ReleaseFulfilment.all(world.next(), id)),
                new PaymentNotReady(PaymentStatus.PENDING));
    }

    @Test
    void aDeclinedCaptureNeedsAPersonAndIsNotTriedAgainByItself() {
        Sku sku = world.stocked("A", 3);
        OrderId id = world.placed(sku, 2, 1000);
        world.gateway.next(CAPTURE, Behaviour.decline("expired"));
        world.shipAll(id);
        assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.ACTION_REQUIRED);
        assertThat(world.find(id).lines().get(0).quantities().shipped()).isEqualTo(2);
        world.pass(Duration.ofDays(2));
        assertThat(world.gateway.calls(CAPTURE)).isEqualTo(1);
    }

    @Test
    void goodwillIsRefundedUpToWhatWasCapturedAndNoCentMore() {
        Sku sku = world.stocked("A", 1);
        OrderId id = world.placed(sku, 1, 1000);
        assertRefused(() -> refund(id, 1), new RefundExceedsCaptured(pounds(1), pounds(0)));
        world.shipAll(id);
        refund(id, 400).orElseThrow();
        assertRefused(() -> refund(id, 601), new RefundExceedsCaptured(pounds(601), pounds(600)));
        refund(id, 600).orElseThrow();
        assertRefused(() -> refund(id, 1), new RefundExceedsCaptured(pounds(1), pounds(0)));
        assertRefused(
                () -> world.oms.payments().refund(new RefundPayment(world.next(), id, Money.of(1, "EUR"), "")),
                new CurrencyMismatch(pounds(1).currency(), Money.of(1, "EUR").currency()));
        assertThat(world.moneyMoved())
                .containsExactly("AUTHORIZE 10.00 GBP", "CAPTURE 10.00 GBP", "REFUND 4.00 GBP", "REFUND 6.00 GBP");
    }

    @Test
    void aReturnAfterGoodwillNeverRefundsMoreThanWasCaptured() {
        Sku sku = world.stocked("A", 1);
        OrderId id = world.placed(sku, 1, 1000);
        world.shipAll(id);
        refund(id, 400).orElseThrow();
        world.returned(id, LINE_1, 1, Disposition.RESTOCK);
        assertThat(world.find(id).payments().refunded()).isEqualTo(pounds(1000));
        assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void tendersMustCarryTheTotal() {
        Sku sku = world.stocked("A", 5);
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .line(sku, 1, 1000)
                                .tender("gift", 999)
                                .build()),
                new TendersDoNotCover(pounds(1000), pounds(999)));
        assertRefused(
                () -> world.oms.orders().place(world.order().line(sku, 1, 1000).build()),
                new TendersDoNotCover(pounds(1000), pounds(0)));
    }

    @Test
    void anUnusedTenderIsNotAuthorised() {
        Sku sku = world.stocked("A", 5);
        world.oms
                .orders()
                .place(world.order()
                        .line(sku, 1, 1000)
                        .tender("gift", 5000)
                        .tender("card")
                        .build())
                .orElseThrow();
        assertThat(world.gateway.effects()).extracting(effect -> effect.token()).containsExactly("gift");
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(1);
    }

    private Outcome<?> refund(OrderId id, long minor) {
        return world.oms.payments().refund(new RefundPayment(world.next(), id, pounds(minor), "goodwill"));
    }

    private static Money pounds(long minor) {
        return Money.of(minor, "GBP");
    }
}
