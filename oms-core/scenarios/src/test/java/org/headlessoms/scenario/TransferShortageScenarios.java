package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.List;
import org.headlessoms.event.StreamId;
import org.headlessoms.shortage.PromisedUnits;
import org.headlessoms.shortage.StockShortage;
import org.headlessoms.stock.CountStock;
import org.headlessoms.stock.ShortagePolicy;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.transfer.ExceedsUnshipped;
import org.headlessoms.transfer.RequestTransfer;
import org.headlessoms.transfer.Transfer.Status;
import org.headlessoms.transfer.TransferCancelled;
import org.headlessoms.transfer.TransferUnits;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.TransferId;
import org.junit.jupiter.api.Test;

/** Transfers when less is there than is promised. */
@OnEveryStorage
class TransferShortageScenarios extends TransferScenario {

    private static final TransferId SECOND = TransferId.of("TR-2");

    private StockShortage counted(Sku sku, long units) {
        StockKey key = new StockKey(sku, MAIN);
        world.oms
                .stock()
                .count(new CountStock(world.next(), key, units, "count", ShortagePolicy.RECORD))
                .orElseThrow();
        return world.oms.synchronisation().shortage(key).orElseThrow();
    }

    private OrderId placed(Sku sku, long units) {
        world.clock.advance(Duration.ofSeconds(1));
        return world.placed(sku, units, 100);
    }

    private static PromisedUnits of(TransferId transfer, long units) {
        return new PromisedUnits(StreamId.of(transfer), units);
    }

    private StockLevel level(Sku sku, long reserved) {
        return new StockLevel(new StockKey(sku, MAIN), 0, reserved, 0, 0, 0, 0);
    }

    @Test
    void theNewestTransfersGiveBackBeforeOrdersDo() {
        Sku sku = world.stocked("A", 10);
        requested(sku, 3);
        OrderId order = placed(sku, 4);
        world.clock.advance(Duration.ofSeconds(1));
        world.oms
                .transfers()
                .request(RequestTransfer.of(world.next(), SECOND, MAIN, STORE, sku, 3, FRIDAY))
                .orElseThrow();
        StockShortage shortage = counted(sku, 5);
        assertThat(shortage.losers()).containsExactly(of(SECOND, 3), of(ID, 2));
        assertThat(shortage.uncovered()).isZero();
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 5));
        assertStands(Status.REQUESTED, 1, 0, 0, 0, 2);
        assertThat(world.oms.transfers().find(SECOND).orElseThrow().status()).isEqualTo(Status.CANCELLED);
        assertThat(world.find(order).lines().get(0).quantities().reserved()).isEqualTo(4);
        assertThat(world.storage.stream(world.tenant, StreamId.of(ID), 1, 9)
                        .get(0)
                        .event())
                .isEqualTo(new TransferCancelled(
                        transfer(), List.of(new TransferUnits(LINE_1, 2)), "less is there than is promised"));
    }

    @Test
    void whatLeftWithATransferIsNotTakenBack() {
        Sku sku = world.stocked("A", 10);
        requested(sku, 6);
        ship(4).orElseThrow();
        StockShortage shortage = counted(sku, 1);
        assertThat(shortage.losers()).containsExactly(of(ID, 1));
        assertStands(Status.PARTLY_SHIPPED, 1, 4, 0, 0, 1);
        assertThat(expected(sku)).containsExactly("4/4 store " + FRIDAY);
        assertRefused(() -> ship(2), new ExceedsUnshipped(ID, LINE_1, 1, 2));
        ship(1).orElseThrow();
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 0));
    }

    @Test
    void ordersBeingPickedAreAtRiskOnlyForWhatTransfersCannotGive() {
        Sku sku = world.stocked("A", 5);
        OrderId order = placed(sku, 3);
        world.released(order);
        requested(sku, 2);
        StockShortage shortage = counted(sku, 2);
        assertThat(shortage.losers()).containsExactly(of(ID, 2));
        assertThat(shortage.uncovered()).isEqualTo(1);
        assertThat(shortage.atRisk()).containsExactly(new PromisedUnits(StreamId.of(order), 3));
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, 3));
        assertStands(Status.CANCELLED, 0, 0, 0, 0, 2);
    }
}
