package org.headlessoms.contract;

import static org.headlessoms.stock.StockBucket.AVAILABLE;
import static org.headlessoms.stock.StockBucket.HELD;
import static org.headlessoms.stock.StockBucket.OUTSIDE;
import static org.headlessoms.stock.StockMovement.Kind.ADJUSTED;
import static org.headlessoms.stock.StockMovement.Kind.HOLD_RELEASED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.IntFunction;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.CommitResult.Committed;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.WorkId;
import org.junit.jupiter.api.Test;

/** Of several writers that want the same thing exactly one wins, and the others are told. */
public abstract class StorageRaceContract extends StorageSuite {

    private static final StockKey KEY = Samples.key("SKU-1", "main");
    private static final int ROUNDS = 50;

    /** For authors. */
    protected StorageRaceContract() {}

    @Test
    void ofTwoWritersThatExpectTheSameVersionExactlyOneWins() {
        Order order = Samples.order("order-1");
        shop.committed(shop.change().insert(order));
        for (int round = 0; round < ROUNDS; round++) {
            Order next = order.atVersion(order.version() + 1);
            List<CommitResult> results =
                    Threads.together(2, thread -> shop.commit(shop.change().update(next)));
            assertEquals(1, count(results, Committed.class));
            assertEquals(1, count(results, CommitResult.Conflict.class));
            order = next;
        }
        assertEquals(ROUNDS + 1, shop.order("order-1").orElseThrow().version());
        assertEquals(ROUNDS + 1, shop.journal().more().size());
    }

    @Test
    void ofEightWritersThatInsertTheSameOrderExactlyOneWinsAndReserves() {
        shop.committed(shop.change().receive(KEY, 100));
        for (int round = 0; round < 10; round++) {
            Order order = Samples.order("order-" + round);
            oneWins(thread -> shop.change().insert(order).reserve(KEY, 1));
        }
        assertEquals(new StockLevel(KEY, 90, 10, 0, 0, 0, 0), shop.level(KEY));
        assertEquals(11, shop.ledger().size());
        assertEquals(11, shop.journal().more().size());
    }

    @Test
    void ofEightWritersThatDefineTheSameItemOrLocationExactlyOneWins() {
        for (int round = 1; round <= 10; round++) {
            Item item = Samples.item("SKU-1", round);
            Location location = Samples.location("main", round);
            oneWins(thread -> shop.change().item(item));
            oneWins(thread -> shop.change().location(location));
        }
        assertEquals(10, shop.item("SKU-1").orElseThrow().version());
        assertEquals(20, shop.journal().more().size());
    }

    @Test
    void aHoldThatManyEndAtOnceGivesItsUnitsBackOnce() {
        shop.committed(shop.change().move(KEY, ADJUSTED, OUTSIDE, HELD, 20));
        for (int round = 0; round < 10; round++) {
            Hold hold = Samples.hold("hold-" + round);
            shop.committed(shop.change().hold(hold));
            Hold ended = hold.changed(Hold.Status.EXPIRED, hold.expiresAt());
            oneWins(thread -> shop.change().hold(ended).move(KEY, HOLD_RELEASED, HELD, AVAILABLE, 2));
        }
        assertEquals(new StockLevel(KEY, 20, 0, 0, 0, 0, 0), shop.level(KEY));
    }

    @Test
    void aCommandSentByEightThreadsTakesEffectOnce() {
        for (int round = 1; round <= 10; round++) {
            ChangeSet change = shop.change("c-" + round).receive(KEY, 1).build();
            List<CommitResult> results =
                    Threads.together(thread -> shop.storage().commit(change));
            assertEquals(1, count(results, Committed.class));
            CommitResult duplicate = new CommitResult.Duplicate(change.receipt().orElseThrow());
            assertEquals(7, results.stream().filter(duplicate::equals).count());
            assertEquals(round, shop.level(KEY).available());
        }
    }

    @Test
    void workIsLeasedToOneOfEightWorkers() {
        for (int round = 0; round < 10; round++) {
            WorkId id = WorkId.of("work-" + round);
            shop.committed(shop.change().work(new WorkWrite.Schedule(Samples.work(id.value(), Samples.NOW))));
            oneWins(thread -> shop.housekeeping().work(new WorkWrite.Lease(id, 0, Picture.FAR_FUTURE)));
        }
    }

    private void oneWins(IntFunction<ChangeSetBuilder> change) {
        List<CommitResult> results = Threads.together(thread -> shop.commit(change.apply(thread)));
        assertEquals(1, count(results, Committed.class));
        assertEquals(7, count(results, CommitResult.Conflict.class));
    }

    private static long count(List<CommitResult> results, Class<? extends CommitResult> kind) {
        return results.stream().filter(kind::isInstance).count();
    }
}
