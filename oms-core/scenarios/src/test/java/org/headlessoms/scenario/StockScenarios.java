package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.util.List;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.NotFound;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.CountStock;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockCounted;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

@OnEveryStorage
class StockScenarios extends Scenario {

    @Test
    void goodsThatCameInAreAvailableWhereTheyCameIn() {
        Sku sku = world.stocked("A", 60);
        world.receive(sku, STORE, 30);
        assertThat(world.oms.stock().levels(sku))
                .containsExactly(
                        new StockLevel(new StockKey(sku, MAIN), 60, 0, 0, 0, 0, 0),
                        new StockLevel(new StockKey(sku, STORE), 30, 0, 0, 0, 0, 0));
    }

    @Test
    void anItemDefinedAnewKeepsItsStock() {
        Sku sku = world.stocked("A", 5);
        world.oms
                .stock()
                .defineItem(new DefineItem(world.next(), sku, "Better name"))
                .orElseThrow();
        assertThat(world.oms.stock().item(sku).orElseThrow().name()).isEqualTo("Better name");
        assertThat(world.oms.stock().item(sku).orElseThrow().version()).isEqualTo(2);
        assertThat(world.available(sku)).isEqualTo(5);
    }

    @Test
    void unknownItemsAndLocationsAreRefused() {
        Sku sku = world.item("A");
        assertRefused(
                () -> world.oms.stock().receive(ReceiveStock.of(world.next(), MAIN, Sku.of("B"), 1)),
                new NotFound("item", "B"));
        assertRefused(
                () -> world.oms.stock().receive(ReceiveStock.of(world.next(), LocationId.of("moon"), sku, 1)),
                new NotFound("location", "moon"));
        assertRefused(
                () -> world.oms.stock().adjust(new AdjustStock(world.next(), new StockKey(Sku.of("B"), MAIN), 1, "r")),
                new NotFound("item", "B"));
    }

    @Test
    void anAdjustmentAddsAndTakesAwayWhatIsAvailableAndNoMore() {
        Sku sku = world.stocked("A", 10);
        world.placed(sku, 4, 100);
        StockKey key = new StockKey(sku, MAIN);
        world.oms.stock().adjust(new AdjustStock(world.next(), key, 3, "found")).orElseThrow();
        assertThat(world.level(sku, MAIN)).isEqualTo(new StockLevel(key, 9, 4, 0, 0, 0, 0));
        assertRefused(
                () -> world.oms.stock().adjust(new AdjustStock(world.next(), key, -10, "broken")),
                new InsufficientStock(List.of(new Shortage(sku, 10, 9))));
        world.oms
                .stock()
                .adjust(new AdjustStock(world.next(), key, -9, "broken"))
                .orElseThrow();
        assertThat(world.level(sku, MAIN)).isEqualTo(new StockLevel(key, 0, 4, 0, 0, 0, 0));
    }

    @Test
    void aCountBooksTheDifferenceAndNeverTouchesWhatIsPromised() {
        Sku sku = world.stocked("A", 10);
        world.placed(sku, 4, 100);
        StockKey key = new StockKey(sku, MAIN);
        StockCounted counted = world.oms
                .stock()
                .count(new CountStock(world.next(), key, 7, "stocktaking"))
                .orElseThrow();
        assertThat(counted).isEqualTo(new StockCounted(key, 10, 7, "stocktaking"));
        assertThat(world.level(sku, MAIN)).isEqualTo(new StockLevel(key, 3, 4, 0, 0, 0, 0));
        assertRefused(
                () -> world.oms.stock().count(new CountStock(world.next(), key, 3, "")),
                new InsufficientStock(List.of(new Shortage(sku, 4, 3))));
        world.oms.stock().count(new CountStock(world.next(), key, 7, "again")).orElseThrow();
        assertThat(world.onHand(sku)).isEqualTo(7);
    }

    @Test
    void theLedgerTellsEveryMovement() {
        Sku sku = world.stocked("A", 10);
        world.shipAll(world.placed(sku, 4, 100));
        List<LedgerEntry> ledger = world.oms
                .stock()
                .ledger(new StockKey(sku, MAIN), PageRequest.first(100))
                .items();
        assertThat(ledger)
                .extracting(entry ->
                        entry.movement().kind() + " " + entry.movement().quantity())
                .containsExactlyInAnyOrder("RECEIVED 10", "RESERVED 4", "SHIPPED 4");
    }

    @Test
    void quantitiesHaveBounds() {
        Sku sku = world.item("A");
        assertThatThrownBy(() -> ReceiveStock.of(world.next(), MAIN, sku, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReceiveStock.of(world.next(), MAIN, sku, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AdjustStock(world.next(), new StockKey(sku, MAIN), 0, "r"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CountStock(world.next(), new StockKey(sku, MAIN), -1, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertRefused(
                () -> world.oms.stock().receive(ReceiveStock.of(world.next(), MAIN, sku, 1L << 31)),
                new LimitExceeded("receipt.quantity", 1_000_000, 1L << 31));
        world.receive(sku, MAIN, 1_000_000);
        assertThat(world.available(sku)).isEqualTo(1_000_000);
    }
}
