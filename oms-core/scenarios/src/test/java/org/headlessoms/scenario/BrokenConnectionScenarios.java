package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headlessoms.scenario.FlakyStorage.Trouble.ANSWER_LOST;
import static org.headlessoms.scenario.FlakyStorage.Trouble.CONNECTION_LOST;
import static org.headlessoms.scenario.FlakyStorage.Trouble.NONE;
import static org.headlessoms.scenario.FlakyStorage.Trouble.REFUSED;
import static org.headlessoms.scenario.FlakyStorage.Trouble.REQUEST_LOST;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;

import java.time.Duration;
import org.headlessoms.command.Outcome;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.order.OrderStatus;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.payment.PaymentStatus;
import org.headlessoms.returns.Disposition;
import org.headlessoms.scenario.FlakyStorage.Trouble;
import org.headlessoms.spi.StorageException;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The connection to the database breaks around a commit: a lost answer is neither yes nor no, and is found out. */
@OnEveryStorage
class BrokenConnectionScenarios extends Scenario {

    private FlakyStorage flaky;

    @Override
    OmsEngine options(OmsEngine engine) {
        flaky = new FlakyStorage(kind.open());
        return engine.storage(flaky);
    }

    @Override
    @AfterEach
    void auditTheBooks() {
        flaky.always(NONE);
        super.auditTheBooks();
    }

    private PlaceOrder order(Sku sku) {
        return world.order().line(sku, 2, 1000).tender("card").build();
    }

    @Test
    void aCommitWhoseAnswerIsLostIsFoundByItsReceiptAndHappensOnce() {
        Sku sku = world.stocked("A", 5);
        flaky.next(ANSWER_LOST);
        Outcome<OrderPlaced> outcome = world.oms.orders().place(order(sku));
        assertThat(outcome).isEqualTo(new Outcome.Accepted<>(outcome.orElseThrow(), false));
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(2);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 20.00 GBP");
        assertThat(world.find(outcome.orElseThrow().orderId()).paymentStatus()).isEqualTo(PaymentStatus.AUTHORIZED);
    }

    @Test
    void aCommitThatNeverArrivedIsDecidedAgain() {
        Sku sku = world.stocked("A", 5);
        flaky.next(REQUEST_LOST, REQUEST_LOST);
        world.oms.orders().place(order(sku)).orElseThrow();
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(2);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 20.00 GBP");
    }

    @Test
    void aWholeOrderLivesThroughAConnectionThatLosesEveryAnswer() {
        flaky.always(ANSWER_LOST);
        liveAWholeOrder();
    }

    @Test
    void aWholeOrderLivesThroughAConnectionThatLosesEveryOtherRequest() {
        for (int i = 0; i < 100; i++) {
            flaky.next(REQUEST_LOST, NONE);
        }
        liveAWholeOrder();
    }

    private void liveAWholeOrder() {
        Sku sku = world.stocked("A", 5);
        OrderId id = world.placed(order -> order.line(sku, 3, 1000).charge("shipping", 499));
        world.oms
                .orders()
                .cancel(CancelOrder.units(world.next(), id, LINE_1, 1, ""))
                .orElseThrow();
        world.shipAll(id);
        world.returned(id, LINE_1, 1, Disposition.RESTOCK);
        assertThat(world.moneyMoved())
                .containsExactly("AUTHORIZE 34.99 GBP", "CAPTURE 24.99 GBP", "VOID 10.00 GBP", "REFUND 10.00 GBP");
        assertThat(world.available(sku)).isEqualTo(4);
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.SHIPPED);
    }

    @Test
    void aCommandThatCertainlyDidNotHappenChangesNothingAndMayBeSentAgain() {
        Sku sku = world.stocked("A", 5);
        String before = world.digest();
        PlaceOrder command = order(sku);
        flaky.next(REFUSED);
        assertThatThrownBy(() -> world.oms.orders().place(command))
                .isInstanceOfSatisfying(
                        StorageException.class,
                        failure -> assertThat(failure.isUncommitted()).isTrue());
        assertThat(world.digest()).isEqualTo(before);
        Outcome<OrderPlaced> again = world.oms.orders().place(command);
        assertThat(again).isEqualTo(new Outcome.Accepted<>(again.orElseThrow(), false));
    }

    @Test
    void ifNotEvenTheReceiptCanBeReadTheCallerAsksWithTheSameCommandAndMoneyIsMovedByDueWork() {
        Sku sku = world.stocked("A", 5);
        PlaceOrder command = order(sku);
        flaky.next(CONNECTION_LOST);
        assertNobodyKnows(command);
        assertThat(world.moneyMoved()).isEmpty();
        Outcome<OrderPlaced> again = world.oms.orders().place(command);
        assertThat(again).isEqualTo(new Outcome.Accepted<>(again.orElseThrow(), true));
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(2);
        world.pass(Duration.ofSeconds(31));
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 20.00 GBP");
        assertThat(world.find(again.orElseThrow().orderId()).paymentStatus()).isEqualTo(PaymentStatus.AUTHORIZED);
    }

    /** It does not say that nothing happened. */
    private void assertNobodyKnows(PlaceOrder command) {
        assertThatThrownBy(() -> world.oms.orders().place(command))
                .isInstanceOfSatisfying(
                        StorageException.class,
                        failure -> assertThat(failure.isUncommitted()).isFalse());
    }

    @Test
    void afterACommitThatMayStillArriveNoLaterFailureSaysThatNothingHappened() {
        Sku sku = world.stocked("A", 5);
        PlaceOrder command = order(sku);
        flaky.next(REQUEST_LOST, REFUSED);
        assertNobodyKnows(command);
        flaky.always(REQUEST_LOST);
        assertNobodyKnows(command);
        flaky.always(NONE);
        assertThat(world.level(sku, MAIN).available()).isEqualTo(5);
    }

    @Test
    void aCommandThatTookEffectIsNotSaidToBeUncommittedWhenItsAnswerCannotBeRead() {
        Sku sku = world.stocked("A", 5);
        PlaceOrder command = order(sku);
        world.oms.orders().place(command).orElseThrow();
        flaky.failNextStream();
        assertNobodyKnows(command);
        assertThat(world.oms.orders().place(command).orElseThrow())
                .isEqualTo(world.oms.orders().place(command).orElseThrow());
    }

    @Test
    void anAnswerOfTheGatewayThatCannotBeWrittenDownIsFoundOutLater() {
        for (Trouble trouble : new Trouble[] {REFUSED, REQUEST_LOST}) {
            Sku sku = world.stocked("A" + trouble, 5);
            int before = world.moneyMoved().size();
            flaky.next(NONE);
            flaky.always(trouble);
            OrderId id = world.oms.orders().place(order(sku)).orElseThrow().orderId();
            flaky.always(NONE);
            assertThat(world.find(id).status()).isEqualTo(OrderStatus.PENDING_PAYMENT);
            world.pass(Duration.ofSeconds(31));
            assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.AUTHORIZED);
            assertThat(world.moneyMoved().subList(before, world.moneyMoved().size()))
                    .containsExactly("AUTHORIZE 20.00 GBP");
        }
    }
}
