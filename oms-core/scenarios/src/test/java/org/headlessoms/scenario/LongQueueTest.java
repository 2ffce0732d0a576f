package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;

import java.util.function.UnaryOperator;
import org.headlessoms.inmemory.InMemoryStorage;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What serving a long queue costs, counted in what is asked of the storage. */
class LongQueueTest {

    private static final int LENGTH = 2_000;

    private final CountingStorage storage = new CountingStorage(new InMemoryStorage());
    private final World world = new World(storage, UnaryOperator.identity());
    private final Sku sku = Sku.of("A");

    @BeforeEach
    void letManyOrdersWait() {
        world.item(sku.value());
        for (int i = 0; i < LENGTH; i++) {
            world.oms
                    .orders()
                    .place(world.order()
                            .allocation(AllocationPolicy.BACKORDER)
                            .line(sku, 1, 0)
                            .build())
                    .orElseThrow();
        }
        storage.reset();
    }

    @Test
    void theHeadIsServedWithoutLookingAtTheRest() {
        world.receive(sku, MAIN, 3);
        assertThat(world.oms.backorders().waiting(sku)).isEqualTo(LENGTH - 3);
        assertThat(storage.entriesRead()).isEqualTo(100);
        assertThat(storage.commits()).isEqualTo(1);
        assertThat(storage.mostOrdersCommitted()).isEqualTo(3);
    }

    @Test
    void aLargeReceiptReturnsSoonAndDueWorkServesTheRestLookingAtEachOnce() {
        world.receive(sku, MAIN, 1_550);
        assertThat(world.oms.backorders().waiting(sku)).isEqualTo(LENGTH - 500);
        assertThat(storage.commits()).as("the receipt, and four parts more").isEqualTo(5);
        world.oms.work().runDue();
        assertThat(world.oms.backorders().waiting(sku)).isEqualTo(LENGTH - 1_550);
        assertThat(world.available(sku)).isZero();
        assertThat(storage.entriesRead()).isEqualTo(1_600);
        assertThat(storage.mostEntriesRead()).isEqualTo(100);
        assertThat(storage.mostOrdersCommitted()).isEqualTo(100);
        assertThat(storage.dueWork(world.tenant, WorkItem.Kind.ALL, world.clock.instant(), 10))
                .extracting(WorkItem::kind)
                .isEmpty();
        assertThat(world.oms.verify().differences()).isEmpty();
    }

    @Test
    void unitsThatNobodyMayUseAreNotOfferedToTheWholeQueue() {
        StockKey fenced = new StockKey(sku, StockPlace.of("main~pos"));
        world.oms
                .stock()
                .adjust(new AdjustStock(world.next(), fenced, 5, "found"))
                .orElseThrow();
        assertThat(world.oms.work().runDue()).isZero();
        assertThat(world.available(sku)).isEqualTo(5);
        assertThat(storage.entriesRead()).isEqualTo(100);
        assertThat(storage.commits()).isEqualTo(1);
    }

    @Test
    void howManyWaitIsKnownWithoutReadingTheQueue() {
        assertThat(world.oms.backorders().waiting(sku)).isEqualTo(LENGTH);
        assertThat(storage.entriesRead()).isZero();
    }
}
