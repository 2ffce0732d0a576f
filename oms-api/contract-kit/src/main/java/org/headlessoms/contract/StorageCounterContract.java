package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.Counter;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.CounterKind;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.junit.jupiter.api.Test;

/** Counters never leave their bounds, whoever changes them at the same time. */
public abstract class StorageCounterContract extends StorageSuite {

    private static final CounterKey KEY = CounterKey.of(CounterKind.BACKORDERED, "sku", "web");

    /** For authors. */
    protected StorageCounterContract() {}

    @Test
    void aCounterNeverWrittenIsZero() {
        assertEquals(0, value(KEY));
    }

    @Test
    void aCounterIsTheSumOfItsChanges() {
        shop.committed(shop.change().count(KEY, 3, Long.MAX_VALUE));
        shop.committed(shop.change().count(KEY, 4, Long.MAX_VALUE));
        shop.committed(shop.change().count(KEY, -2, Long.MAX_VALUE));
        assertEquals(5, value(KEY));
    }

    @Test
    void aCounterGrowsToItsLimitAndNoFurther() {
        shop.committed(shop.change().count(KEY, 3, 5));
        shop.conflict(shop.change().count(KEY, 3, 5));
        assertEquals(3, value(KEY));
        shop.committed(shop.change().count(KEY, 2, 5));
        shop.conflict(shop.change().count(KEY, 1, 5));
        assertEquals(5, value(KEY));
    }

    @Test
    void aFirstValueAboveTheLimitIsAConflict() {
        shop.conflict(shop.change().count(KEY, 6, 5));
        assertEquals(0, value(KEY));
        shop.conflict(shop.change().count(KEY, 1, 0));
        assertEquals(0, value(KEY));
    }

    @Test
    void aCounterNeverBecomesNegative() {
        shop.conflict(shop.change().count(KEY, -1, 5));
        shop.committed(shop.change().count(KEY, 2, 5));
        shop.conflict(shop.change().count(KEY, -3, 5));
        shop.committed(shop.change().count(KEY, -2, 5));
        assertEquals(0, value(KEY));
        shop.conflict(shop.change().count(KEY, -1, 5));
    }

    @Test
    void aCounterAboveALoweredLimitMayStillShrink() {
        shop.committed(shop.change().count(KEY, 10, 10));
        shop.conflict(shop.change().count(KEY, 1, 4));
        shop.committed(shop.change().count(KEY, -1, 4));
        assertEquals(9, value(KEY));
    }

    @Test
    void aConflictOfACounterChangesNothingElse() {
        shop.committed(shop.change().count(KEY, 5, 5));
        shop.conflict(shop.change()
                .receive(Samples.key("sku", "main"), 3)
                .count(CounterKey.of(CounterKind.BACKORDERED, "a"), 1, 5)
                .count(KEY, 1, 5));
        assertEquals(0, shop.level(Samples.key("sku", "main")).onHand());
        assertEquals(0, value(CounterKey.of(CounterKind.BACKORDERED, "a")));
    }

    @Test
    void countersAreListedUnlessTheyAreZero() {
        shop.committed(shop.change()
                .count(CounterKey.of(CounterKind.PURCHASED, "c"), 3, 9)
                .count(CounterKey.of(CounterKind.BACKORDERED, "b"), 2, 9)
                .count(CounterKey.of(CounterKind.BACKORDERED, "a"), 1, 9)
                .count(CounterKey.of(CounterKind.CAPACITY, "z"), 4, 9));
        shop.committed(shop.change().count(CounterKey.of(CounterKind.CAPACITY, "z"), -4, 9));
        for (int limit : new int[] {1, 2, 100}) {
            assertEquals(
                    List.of(
                            new Counter(CounterKey.of(CounterKind.BACKORDERED, "a"), 1),
                            new Counter(CounterKey.of(CounterKind.BACKORDERED, "b"), 2),
                            new Counter(CounterKey.of(CounterKind.PURCHASED, "c"), 3)),
                    listed(limit));
        }
    }

    @Test
    void neighboursCountForThemselves() {
        Shop neighbour = shop.neighbour();
        shop.committed(shop.change().count(KEY, 5, 5));
        neighbour.committed(neighbour.change().count(KEY, 2, 5));
        assertEquals(5, value(KEY));
    }

    @Test
    void ofManyWhoWantTheLastOnesOnlySoManyGetThem() {
        List<CommitResult> results =
                Threads.together(40, i -> shop.commit(shop.change().count(KEY, 3, 50)));
        long committed = results.stream()
                .filter(CommitResult.Committed.class::isInstance)
                .count();
        assertEquals(16, committed);
        assertEquals(48, value(KEY));
    }

    private long value(CounterKey key) {
        return shop.storage().read(shop.request().withCounters(Set.of(key))).counter(key);
    }

    private List<Counter> listed(int limit) {
        List<Counter> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<Counter> page = shop.storage().counters(shop.tenant(), new PageRequest(cursor, limit));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return all;
    }
}
