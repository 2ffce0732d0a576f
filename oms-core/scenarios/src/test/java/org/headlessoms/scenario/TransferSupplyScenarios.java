package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.headlessoms.stock.StockCondition;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.transfer.ReceiveTransfer;
import org.headlessoms.transfer.RescheduleTransfer;
import org.headlessoms.transfer.Transfer.Status;
import org.headlessoms.transfer.TransferEnded;
import org.headlessoms.transfer.TransferRescheduled;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** What a transfer means to those who wait at its two ends. */
@OnEveryStorage
class TransferSupplyScenarios extends TransferScenario {

    @Test
    void whoeverWaitsIsServedByTheReceiptAndNotBefore() {
        define(MAIN, false);
        Sku sku = world.stocked("A", 10);
        OrderId id = waiting(sku, 2);
        requested(sku, 3);
        shipAll().orElseThrow();
        assertThat(backordered(id)).isEqualTo(2);
        receive(new ReceiveTransfer.Line(LINE_1, 1, StockCondition.DAMAGED)).orElseThrow();
        assertThat(backordered(id)).isEqualTo(2);
        receive(2).orElseThrow();
        assertThat(backordered(id)).isZero();
        assertThat(World.where(world.find(id).line(LINE_1).orElseThrow())).containsOnlyKeys(STORE);
        assertThat(world.level(sku, STORE)).isEqualTo(new StockLevel(new StockKey(sku, STORE), 0, 2, 0, 0, 0, 1));
    }

    @Test
    void whoeverWaitsIsServedByWhatIsCancelled() {
        Sku sku = world.stocked("A", 3);
        requested(sku, 3);
        OrderId id = waiting(sku, 2);
        cancel().orElseThrow();
        assertThat(backordered(id)).isZero();
        assertThat(world.level(sku, MAIN)).isEqualTo(new StockLevel(new StockKey(sku, MAIN), 1, 2, 0, 0, 0, 0));
    }

    @Test
    void anotherDayMovesTheSupply() {
        Sku sku = inTransit(4);
        TransferRescheduled event = world.oms
                .transfers()
                .reschedule(new RescheduleTransfer(world.next(), ID, MONDAY))
                .orElseThrow();
        assertThat(event.expectedBefore()).isEqualTo(FRIDAY);
        assertThat(transfer().expectedOn()).isEqualTo(MONDAY);
        assertThat(expected(sku)).containsExactly("4/4 store 2026-03-09");
        receive(4).orElseThrow();
        assertRefused(
                () -> world.oms.transfers().reschedule(new RescheduleTransfer(world.next(), ID, FRIDAY)),
                new TransferEnded(ID, Status.RECEIVED));
    }

    @Test
    void whatIsInTransitCanBePromisedFromItsDayOn() {
        Sku sku = world.stocked("A", 10);
        requested(sku, 4);
        assertThat(world.oms.supply().availableToPromise(sku).by(FRIDAY)).isEqualTo(6);
        shipAll().orElseThrow();
        assertThat(world.oms.supply().availableToPromise(sku).by(FRIDAY.minusDays(1)))
                .isEqualTo(6);
        assertThat(world.oms.supply().availableToPromise(sku).by(FRIDAY)).isEqualTo(10);
        receive(1).orElseThrow();
        assertThat(world.oms.supply().availableToPromise(sku).by(FRIDAY.minusDays(1)))
                .isEqualTo(7);
        assertThat(world.oms.supply().availableToPromise(sku).by(FRIDAY)).isEqualTo(10);
        close().orElseThrow();
        assertThat(world.oms.supply().availableToPromise(sku).by(FRIDAY)).isEqualTo(7);
    }

    @Test
    void whoeverWaitsIsPromisedTheDayOnWhichItArrives() {
        define(MAIN, false);
        Sku sku = world.stocked("A", 10);
        requested(sku, 3);
        shipAll().orElseThrow();
        OrderId id = waiting(sku, 2);
        assertThat(promised(id)).contains(FRIDAY);
        world.oms
                .transfers()
                .reschedule(new RescheduleTransfer(world.next(), ID, MONDAY))
                .orElseThrow();
        world.pass(Duration.ofMinutes(1));
        assertThat(promised(id)).contains(MONDAY);
        close().orElseThrow();
        world.pass(Duration.ofMinutes(1));
        assertThat(promised(id)).isEmpty();
    }

    private Optional<LocalDate> promised(OrderId id) {
        return world.find(id).line(LINE_1).orElseThrow().promisedOn();
    }
}
