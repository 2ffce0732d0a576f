package org.headlessoms.contract;

import static org.headlessoms.stock.StockBucket.AVAILABLE;
import static org.headlessoms.stock.StockBucket.RESERVED;
import static org.headlessoms.stock.StockMovement.Kind.UNRESERVED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.headlessoms.event.StreamId;
import org.headlessoms.order.Order;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.CommitResult.Committed;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.OrderId;
import org.junit.jupiter.api.Test;

/** Stock adds up however many threads commit at once, and none of them sees an exception. */
public abstract class StorageConcurrencyContract extends StorageSuite {

    private static final StockKey KEY = Samples.key("SKU-1", "main");

    /** For authors. */
    protected StorageConcurrencyContract() {}

    @Test
    void eightHundredAttemptsOnAHundredUnitsSellExactlyAHundred() {
        shop.committed(shop.change().receive(KEY, 100));
        List<CommitResult> results = flat(Threads.together(thread -> IntStream.range(0, 100)
                .mapToObj(i -> shop.commit(shop.change("t" + thread + "-" + i).reserve(KEY, 1)))
                .toList()));
        assertEquals(100, count(results, Committed.class));
        assertEquals(700, count(results, CommitResult.StockShort.class));
        assertEquals(new StockLevel(KEY, 0, 100, 0, 0, 0, 0), shop.level(KEY));
        assertEquals(101, shop.ledger(Optional.of(KEY), 1000).size());
        assertEquals(101, shop.journal().more().size());
    }

    @Test
    void basketsInAnyOrderNeverFailAndConserveTheUnits() {
        List<StockKey> keys = IntStream.range(0, 8)
                .mapToObj(i -> Samples.key("SKU-" + i, "main"))
                .toList();
        keys.forEach(key -> shop.committed(shop.change().receive(key, 120)));
        List<CommitResult> results = flat(Threads.together(thread -> baskets(new Random(thread), keys)));
        long sold = count(results, Committed.class);
        assertEquals(320 - sold, count(results, CommitResult.StockShort.class));
        Map<StockKey, Long> byLedger = reservedByLedger();
        for (StockKey key : keys) {
            StockLevel level = shop.level(key);
            assertEquals(120, level.onHand());
            assertEquals(level.reserved(), byLedger.get(key));
        }
        assertEquals(
                sold * 5, byLedger.values().stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void batchesOfManyThreadsKeepTheGuardsToo() {
        shop.committed(shop.change().receive(KEY, 100));
        List<CommitResult> results = flat(Threads.together(thread -> {
            List<ChangeSet> batch = IntStream.range(0, 25)
                    .mapToObj(i ->
                            shop.change("t" + thread + "-" + i).reserve(KEY, 1).build())
                    .toList();
            return shop.storage().commitAll(batch);
        }));
        assertEquals(100, count(results, Committed.class));
        assertEquals(100, count(results, CommitResult.StockShort.class));
        assertEquals(100, shop.level(KEY).reserved());
    }

    @Test
    void aLevelIsNeverReadHalfChanged() {
        shop.committed(shop.change().receive(KEY, 100));
        Threads.together(thread -> {
            for (int i = 0; i < 25; i++) {
                if (thread % 2 == 0) {
                    shop.committed(shop.change().reserve(KEY, 10));
                    shop.committed(shop.change().move(KEY, UNRESERVED, RESERVED, AVAILABLE, 10));
                } else {
                    assertEquals(100, shop.level(KEY).onHand());
                    assertEquals(100, shop.levels(10).get(0).onHand());
                }
            }
            return thread;
        });
        assertEquals(new StockLevel(KEY, 100, 0, 0, 0, 0, 0), shop.level(KEY));
    }

    @Test
    void aCommittedChangeIsSeenByTheNextReadOfAnyThread() {
        Threads.together(thread -> {
            Order order = Samples.order("order-" + thread);
            shop.committed(shop.change().insert(order));
            for (int i = 0; i < 20; i++) {
                assertEquals(Optional.of(order), shop.order(order.id().value()));
                order = Samples.changed(order);
                shop.committed(shop.change().update(order));
            }
            return order;
        });
        shop.orders().forEach(order -> assertEquals(21, order.version()));
        assertEquals(8, shop.orders().size());
    }

    @Test
    void whoeverSeesAnEffectSeesItsReceiptToo() {
        Order first = Samples.order("order-1");
        StreamId stream = StreamId.of(first.id());
        shop.committed(shop.change("v1").insert(first));
        Threads.together(2, thread -> {
            for (long version = 2; version <= 400; version++) {
                if (thread == 0) {
                    shop.committed(shop.change("v" + version).order(first.atVersion(version), version - 1));
                } else {
                    assertReceiptIsNotBehind(first.id(), version);
                    shop.storage().stream(shop.tenant(), stream, version - 1, 1)
                            .forEach(event -> assertEquals(true, isKnown(event.commandId())));
                }
            }
            return thread;
        });
    }

    private void assertReceiptIsNotBehind(OrderId id, long version) {
        Snapshot seen =
                shop.storage().read(shop.request().withOrders(Set.of(id)).withCommand(CommandId.of("v" + version)));
        boolean isDone = seen.order(id).orElseThrow().version() >= version;
        assertEquals(true, !isDone || seen.receipt().isPresent(), "an order may not be ahead of its receipt");
    }

    private boolean isKnown(CommandId command) {
        return shop.storage()
                .read(shop.request().withCommand(command))
                .receipt()
                .isPresent();
    }

    private List<CommitResult> baskets(Random random, List<StockKey> keys) {
        List<StockKey> shuffled = new ArrayList<>(keys);
        List<CommitResult> results = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Collections.shuffle(shuffled, random);
            ChangeSetBuilder basket = shop.change();
            shuffled.subList(0, 5).forEach(key -> basket.reserve(key, 1));
            results.add(shop.commit(basket));
        }
        return results;
    }

    private Map<StockKey, Long> reservedByLedger() {
        Map<StockKey, Long> sums = new HashMap<>();
        for (LedgerEntry entry : shop.ledger(Optional.empty(), 1000)) {
            long reserved = entry.movement().to() == RESERVED ? entry.movement().quantity() : 0;
            sums.merge(entry.movement().key(), reserved, Long::sum);
        }
        return sums;
    }

    private static long count(List<CommitResult> results, Class<? extends CommitResult> kind) {
        return results.stream().filter(kind::isInstance).count();
    }

    private static List<CommitResult> flat(List<List<CommitResult>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
