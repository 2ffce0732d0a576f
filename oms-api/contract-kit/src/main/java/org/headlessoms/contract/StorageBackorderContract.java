package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.order.Order;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** The backorder queue of an item is served in one order: priority, then oldest, then order and line. */
public abstract class StorageBackorderContract extends StorageSuite {

    private static final Sku SKU = Sku.of("SKU-1");
    private static final Instant EARLY = Instant.parse("2026-03-01T10:00:00.001Z");
    private static final Instant LATE = Instant.parse("2026-03-01T10:00:00.002Z");

    /** For authors. */
    protected StorageBackorderContract() {}

    @Test
    void anEntryIsReadBackEqual() {
        BackorderEntry entry =
                new BackorderEntry(SKU, 2_000_000_000, LATE, OrderId.of("order-1"), LineId.of("line-7"), 1_000_000);
        put(entry);
        assertEquals(List.of(entry), queue(10));
        assertEquals(List.of(), shop.queue("SKU-2", 10).queue(Sku.of("SKU-2")));
    }

    @Test
    void theQueueIsReadInTheOrderOfService() {
        List<BackorderEntry> sorted = List.of(
                entry(0, LATE, "order-9", "1"),
                entry(1, EARLY, "order-8", "1"),
                entry(1, LATE, "-", "1"),
                entry(1, LATE, "Order-1", "10"),
                entry(1, LATE, "Order-1", "9"),
                entry(1, LATE, "order-1", "A"),
                entry(1, LATE, "order-1", "a"),
                entry(2, EARLY, "order-7", "1"),
                entry(10, EARLY, "order-6", "1"));
        List<BackorderEntry> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(this::put);
        for (int limit = 1; limit <= sorted.size(); limit++) {
            assertEquals(sorted.subList(0, limit), queue(limit));
        }
        assertEquals(sorted, queue(100));
        assertEquals(sorted, shop.backorders(2));
    }

    @Test
    void theQueueIsReadOnBehindAnyEntry() {
        List<BackorderEntry> sorted = List.of(
                entry(0, LATE, "order-9", "1"),
                entry(1, EARLY, "order-8", "1"),
                entry(1, EARLY, "order-8", "2"),
                entry(1, LATE, "order-2", "1"),
                entry(2, EARLY, "order-3", "1"));
        sorted.forEach(this::put);
        put(Samples.waiting("SKU-0", 1, EARLY, "order-8"));
        put(Samples.waiting("SKU-2", 1, EARLY, "order-8"));
        for (int i = 0; i < sorted.size(); i++) {
            assertEquals(sorted.subList(i + 1, sorted.size()), queueAfter(sorted.get(i), 10));
            assertEquals(sorted.subList(i + 1, Math.min(i + 3, sorted.size())), queueAfter(sorted.get(i), 2));
        }
        BackorderEntry gone = entry(1, EARLY, "order-9", "1");
        assertEquals(sorted.subList(3, 5), queueAfter(gone, 10), "behind its place, though it does not wait");
    }

    @Test
    void theOrdersThatWaitAreReadWithThePartOfTheQueue() {
        Order order = Samples.order("order-2");
        shop.committed(shop.change().insert(Samples.order("order-1")).insert(order));
        put(entry(0, EARLY, "order-1", "1"));
        put(entry(0, LATE, "order-2", "1"));
        Snapshot found = shop.storage().read(shop.request().withQueueAfter(entry(0, EARLY, "order-1", "1"), 10));
        assertEquals(Optional.of(order), found.order(order.id()));
        assertEquals(Optional.empty(), found.order(OrderId.of("order-1")), "waits before");
    }

    @Test
    void onlyTheHeadOfTheQueueIsReadUpToTheLimit() {
        for (int i = 0; i < 5; i++) {
            put(entry(5 - i, EARLY, "order-" + i, "1"));
        }
        assertEquals(
                List.of(1, 2, 3),
                queue(3).stream().map(BackorderEntry::priority).toList());
        assertEquals(5, queue(5).size());
    }

    @Test
    void theLimitCountsForEveryQueueAlone() {
        Sku other = Sku.of("SKU-2");
        for (int i = 0; i < 3; i++) {
            put(entry(0, EARLY, "order-" + i, "1"));
            put(Samples.waiting("SKU-2", i, LATE, "order-" + i));
        }
        Snapshot found = shop.storage().read(shop.request().withQueues(Set.of(SKU, other), 2));
        assertEquals(2, found.queue(SKU).size());
        assertEquals(2, found.queue(other).size());
    }

    @Test
    void theOrdersThatWaitAreReadWithTheQueue() {
        Order first = Samples.richOrder("order-1");
        Order second = Samples.order("order-2");
        shop.committed(shop.change().insert(first).insert(second).insert(Samples.order("order-3")));
        put(entry(0, EARLY, "order-1", "1"));
        put(entry(0, LATE, "order-2", "1"));
        Snapshot found = shop.queue("SKU-1", 1);
        assertEquals(Optional.of(first), found.order(first.id()));
        assertEquals(Optional.of(second), shop.queue("SKU-1", 2).order(second.id()));
        assertEquals(Optional.empty(), found.order(OrderId.of("order-3")), "does not wait");
    }

    @Test
    void puttingAnEntryAgainReplacesIt() {
        put(entry(5, EARLY, "order-1", "1"));
        put(entry(5, EARLY, "order-1", "2"));
        BackorderEntry fewer = new BackorderEntry(SKU, 7, LATE, OrderId.of("order-1"), LineId.of("1"), 1);
        put(fewer);
        assertEquals(List.of(entry(5, EARLY, "order-1", "2"), fewer), queue(10));
        assertEquals(2, shop.backorders(10).size());
    }

    @Test
    void aRemovedEntryIsGoneAndTheOthersStay() {
        BackorderEntry gone = entry(0, EARLY, "order-1", "1");
        BackorderEntry otherLine = entry(0, EARLY, "order-1", "2");
        BackorderEntry otherItem = Samples.waiting("SKU-2", 0, EARLY, "order-1");
        put(gone);
        put(otherLine);
        put(otherItem);
        shop.committed(shop.change().unqueue(gone));
        assertEquals(List.of(otherLine, otherItem), shop.backorders(10));
        shop.committed(shop.change().unqueue(gone));
        assertEquals(List.of(otherLine), queue(10));
    }

    @Test
    void theQueuesOfAllItemsAreListedInTheirNaturalOrder() {
        List<BackorderEntry> all = new ArrayList<>();
        for (String sku : List.of("b", "B", "a", "a-1", "10", "9")) {
            for (int i = 0; i < 4; i++) {
                BackorderEntry entry = Samples.waiting(sku, i % 2, i < 2 ? LATE : EARLY, "order-" + i);
                put(entry);
                all.add(entry);
            }
        }
        Collections.sort(all);
        assertEquals(all, shop.backorders(1));
        assertEquals(all, shop.backorders(5));
        assertEquals(all, shop.backorders(1000));
    }

    @Test
    void theQueueOfOneItemIsListedPageByPageWhileEntriesComeAndGo() {
        List<BackorderEntry> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(entry(i / 2, i % 2 == 0 ? EARLY : LATE, "order-" + i, "1"));
            put(all.get(i));
        }
        put(Samples.waiting("SKU-0", 0, EARLY, "order-1"));
        put(Samples.waiting("SKU-2", 0, EARLY, "order-1"));
        assertEquals(all, shop.backorders(SKU, 1));
        assertEquals(all, shop.backorders(SKU, 6));
        assertEquals(List.of(), shop.backorders(Sku.of("SKU-3"), 2));
        Page<BackorderEntry> first = shop.storage().backorders(shop.request().tenant(), SKU, PageRequest.first(3));
        assertEquals(all.subList(0, 3), first.items());
        shop.committed(shop.change().unqueue(all.get(1)));
        shop.committed(shop.change().unqueue(all.get(3)));
        assertEquals(
                all.subList(4, 6),
                shop.storage()
                        .backorders(shop.request().tenant(), SKU, new PageRequest(first.next(), 3))
                        .items());
    }

    private void put(BackorderEntry entry) {
        shop.committed(shop.change().queue(entry));
    }

    private List<BackorderEntry> queue(int limit) {
        return shop.queue(SKU.value(), limit).queue(SKU);
    }

    private List<BackorderEntry> queueAfter(BackorderEntry last, int limit) {
        return shop.storage().read(shop.request().withQueueAfter(last, limit)).queue(SKU);
    }

    private static BackorderEntry entry(int priority, Instant since, String order, String line) {
        return new BackorderEntry(SKU, priority, since, OrderId.of(order), LineId.of(line), 2);
    }
}
