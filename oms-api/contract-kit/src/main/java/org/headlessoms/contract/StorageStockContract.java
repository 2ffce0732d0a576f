package org.headlessoms.contract;

import static org.headlessoms.stock.StockBucket.AVAILABLE;
import static org.headlessoms.stock.StockBucket.DAMAGED;
import static org.headlessoms.stock.StockBucket.HELD;
import static org.headlessoms.stock.StockBucket.OUTSIDE;
import static org.headlessoms.stock.StockBucket.QUARANTINE;
import static org.headlessoms.stock.StockBucket.RESERVED;
import static org.headlessoms.stock.StockBucket.SAFETY;
import static org.headlessoms.stock.StockMovement.Kind.ADJUSTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headlessoms.spi.CommitResult.StockShort;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Stock levels change by guarded deltas: no bucket is ever taken below zero. */
public abstract class StorageStockContract extends StorageSuite {

    private static final StockKey KEY = Samples.key("SKU-1", "main");

    /** For authors. */
    protected StorageStockContract() {}

    @Test
    void aLevelThatWasNeverWrittenIsZero() {
        assertEquals(StockLevel.empty(KEY), shop.level(KEY));
        assertEquals(List.of(), shop.levels(10));
    }

    @Test
    void receivedUnitsAreAvailable() {
        shop.committed(shop.change().receive(KEY, 7));
        shop.committed(shop.change().receive(KEY, 5));
        assertEquals(new StockLevel(KEY, 12, 0, 0, 0, 0, 0), shop.level(KEY));
    }

    @Test
    void everyBucketKeepsItsOwnNumber() {
        shop.committed(shop.change().receive(KEY, 100));
        shop.committed(move(AVAILABLE, RESERVED, 1));
        shop.committed(move(AVAILABLE, HELD, 2));
        shop.committed(move(AVAILABLE, SAFETY, 3));
        shop.committed(move(AVAILABLE, QUARANTINE, 4));
        shop.committed(move(AVAILABLE, DAMAGED, 5));
        assertEquals(new StockLevel(KEY, 85, 1, 2, 3, 4, 5), shop.level(KEY));
    }

    @Test
    void everyBucketIsGuarded() {
        for (StockBucket bucket : List.of(AVAILABLE, RESERVED, HELD, SAFETY, QUARANTINE, DAMAGED)) {
            shop.committed(move(OUTSIDE, bucket, 3));
            StockLevel before = shop.level(KEY);
            StockShort answer = shop.stockShort(move(bucket, OUTSIDE, 4));
            assertEquals(before, answer.level(), () -> "the level told for " + bucket);
            shop.committed(move(bucket, OUTSIDE, 3));
        }
        assertEquals(0, shop.level(KEY).onHand());
    }

    @Test
    void theLastUnitCanBeTakenAndNotOneMore() {
        shop.committed(shop.change().receive(KEY, 5));
        shop.stockShort(shop.change().reserve(KEY, 6));
        shop.committed(shop.change().reserve(KEY, 5));
        shop.stockShort(shop.change().reserve(KEY, 1));
        assertEquals(new StockLevel(KEY, 0, 5, 0, 0, 0, 0), shop.level(KEY));
    }

    @Test
    void stockShortTellsTheLevelAndTheChangeThatDoesNotFit() {
        shop.committed(shop.change().receive(KEY, 5));
        shop.committed(shop.change().reserve(KEY, 2));
        ChangeSetBuilder tooMuch = shop.change().reserve(KEY, 4);
        StockShort answer = shop.stockShort(tooMuch);
        assertEquals(new StockLevel(KEY, 3, 2, 0, 0, 0, 0), answer.level());
        assertEquals(tooMuch.build().stockDeltas().get(0), answer.delta());
    }

    @Test
    void takingFromALevelThatWasNeverWrittenIsShort() {
        StockShort answer = shop.stockShort(shop.change().reserve(KEY, 1));
        assertEquals(StockLevel.empty(KEY), answer.level());
        assertEquals(-1, answer.delta().available());
        assertEquals(List.of(), shop.levels(10), "and leaves no level behind");
    }

    @Test
    void movementsOfOneLevelAreNettedBeforeTheGuard() {
        shop.committed(shop.change().reserve(KEY, 4).receive(KEY, 5));
        assertEquals(new StockLevel(KEY, 1, 4, 0, 0, 0, 0), shop.level(KEY));
    }

    @Test
    void movementsThatCancelOutLeaveTheLevelAlone() {
        shop.committed(shop.change().receive(KEY, 1));
        shop.committed(
                shop.change().move(KEY, ADJUSTED, AVAILABLE, DAMAGED, 6).move(KEY, ADJUSTED, DAMAGED, AVAILABLE, 6));
        assertEquals(new StockLevel(KEY, 1, 0, 0, 0, 0, 0), shop.level(KEY));
        assertEquals(3, shop.ledger().size());
    }

    @Test
    void oneChangeSetMayChangeManyLevels() {
        StockKey store = Samples.key("SKU-1", "store");
        StockKey other = Samples.key("SKU-2", "main");
        shop.committed(shop.change().receive(other, 3).receive(store, 2).receive(KEY, 1));
        shop.committed(shop.change().reserve(other, 3).reserve(KEY, 1));
        Snapshot found = shop.storage().read(shop.request().withSkus(Set.of(KEY.sku(), other.sku())));
        assertEquals(
                List.of(new StockLevel(KEY, 0, 1, 0, 0, 0, 0), new StockLevel(store, 2, 0, 0, 0, 0, 0)),
                found.levels(KEY.sku()));
        assertEquals(List.of(new StockLevel(other, 0, 3, 0, 0, 0, 0)), found.levels(other.sku()));
    }

    @Test
    void oneShortLevelSpoilsAllLevelsOfItsChangeSet() {
        StockKey empty = Samples.key("SKU-2", "main");
        StockKey last = Samples.key("SKU-3", "main");
        shop.committed(shop.change().receive(KEY, 9).receive(last, 9));
        StockShort answer =
                shop.stockShort(shop.change().reserve(last, 1).reserve(empty, 1).reserve(KEY, 1));
        assertEquals(empty, answer.level().key());
        assertEquals(empty, answer.delta().key());
        assertEquals(9, shop.level(KEY).available());
        assertEquals(9, shop.level(last).available());
    }

    @Test
    void levelsHoldMoreThanAnIntegerCan() {
        shop.committed(shop.change().receive(KEY, 3_000_000_000L));
        shop.committed(shop.change().receive(KEY, 3_000_000_000L));
        shop.committed(shop.change().reserve(KEY, 5_000_000_000L));
        assertEquals(new StockLevel(KEY, 1_000_000_000L, 5_000_000_000L, 0, 0, 0, 0), shop.level(KEY));
    }

    @Test
    void aLargeChangeSetIsAppliedAsAWhole() {
        List<StockKey> keys = IntStream.range(0, 700)
                .mapToObj(i -> Samples.key("SKU-" + i, "main"))
                .toList();
        ChangeSetBuilder receipt = shop.change();
        ChangeSetBuilder reservation = shop.change();
        keys.forEach(key -> receipt.receive(key, 2));
        keys.forEach(key -> reservation.reserve(key, 1));
        shop.committed(receipt);
        shop.committed(reservation);
        Set<Sku> skus = keys.stream().map(StockKey::sku).collect(Collectors.toSet());
        Snapshot found = shop.storage().read(shop.request().withSkus(skus));
        keys.forEach(key -> assertEquals(new StockLevel(key, 1, 1, 0, 0, 0, 0), found.level(key)));
        assertEquals(1400, shop.ledger(Optional.empty(), 1000).size());
    }

    @Test
    void anExpectedNumberOnHandLetsTheChangePass() {
        shop.committed(shop.change().receive(KEY, 5));
        shop.committed(shop.change().reserve(KEY, 2));
        shop.committed(shop.change().expect(KEY, 5).move(KEY, ADJUSTED, AVAILABLE, OUTSIDE, 1));
        assertEquals(4, shop.level(KEY).onHand());
    }

    @Test
    void anotherNumberOnHandThanExpectedIsAConflict() {
        shop.committed(shop.change().receive(KEY, 5));
        shop.conflict(shop.change().expect(KEY, 4).receive(KEY, 1));
        shop.conflict(shop.change().expect(KEY, 6).receive(KEY, 1));
        shop.conflict(shop.change().expect(KEY, 6).expect(Samples.key("SKU-2", "main"), 0));
        assertEquals(5, shop.level(KEY).onHand());
    }

    @Test
    void aLevelThatWasNeverWrittenIsExpectedToBeZero() {
        shop.conflict(shop.change().expect(KEY, 1).receive(KEY, 1));
        shop.committed(shop.change().expect(KEY, 0).receive(KEY, 1));
        shop.conflict(shop.change().expect(KEY, 0).receive(KEY, 1));
        assertEquals(1, shop.level(KEY).onHand());
    }

    private ChangeSetBuilder move(StockBucket from, StockBucket to, long quantity) {
        return shop.change().move(KEY, ADJUSTED, from, to, quantity);
    }
}
