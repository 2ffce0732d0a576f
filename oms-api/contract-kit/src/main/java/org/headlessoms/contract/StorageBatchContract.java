package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.headlessoms.order.Order;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.stock.StockKey;
import org.junit.jupiter.api.Test;

/** Several change sets in one call are still several: each succeeds or fails alone, in the order given. */
public abstract class StorageBatchContract extends StorageSuite {

    private static final StockKey KEY = Samples.key("SKU-1", "main");
    private static final CommitResult COMMITTED = new CommitResult.Committed();

    /** For authors. */
    protected StorageBatchContract() {}

    @Test
    void noChangeSetsHaveNoResults() {
        assertEquals(List.of(), commitAll());
    }

    @Test
    void everyChangeSetOfABatchIsApplied() {
        List<ChangeSet> batch = IntStream.range(0, 50)
                .mapToObj(i -> shop.change("c-" + i)
                        .insert(Samples.order("order-" + i))
                        .receive(KEY, 1)
                        .build())
                .toList();
        List<CommitResult> results = shop.storage().commitAll(batch);
        assertEquals(50, results.size());
        assertEquals(50, results.stream().filter(COMMITTED::equals).count());
        assertEquals(50, shop.orders().size());
        assertEquals(50, shop.level(KEY).available());
        assertEquals(batch.get(17).receipt(), shop.receipt("c-17"));
    }

    @Test
    void resultsComeInTheOrderOfTheChangeSetsAndFailuresStayAlone() {
        Order order = Samples.order("order-1");
        ChangeSet known = shop.change("known").insert(order).build();
        shop.storage().commit(known);
        List<CommitResult> results = commitAll(
                shop.change("c-1").receive(KEY, 3),
                shop.change("c-2").insert(order),
                shop.change("known").receive(KEY, 100),
                shop.change("c-3").reserve(Samples.key("SKU-9", "main"), 1),
                shop.change("c-4").insert(Samples.order("order-2")));
        assertEquals(5, results.size());
        assertEquals(COMMITTED, results.get(0));
        assertInstanceOf(CommitResult.Conflict.class, results.get(1));
        assertEquals(new CommitResult.Duplicate(known.receipt().orElseThrow()), results.get(2));
        assertInstanceOf(CommitResult.StockShort.class, results.get(3));
        assertEquals(COMMITTED, results.get(4));
        assertEquals(3, shop.level(KEY).available());
        assertEquals(2, shop.orders().size());
        assertEquals(Optional.empty(), shop.receipt("c-2"));
        assertEquals(Optional.empty(), shop.receipt("c-3"));
    }

    @Test
    void aFailedChangeSetOfABatchLeavesNothingBehind() {
        Picture before = shop.picture();
        List<CommitResult> results = commitAll(
                shop.change().insert(Samples.order("order-1")).receive(KEY, 5).expect(KEY, 1),
                shop.change().insert(Samples.order("order-2")).reserve(KEY, 1));
        assertEquals(0, results.stream().filter(COMMITTED::equals).count());
        assertEquals(before, shop.picture());
    }

    @Test
    void changeSetsOfABatchAreAppliedInTheirOrder() {
        List<CommitResult> results = commitAll(
                shop.change().reserve(KEY, 1),
                shop.change().receive(KEY, 4),
                shop.change().reserve(KEY, 3),
                shop.change().reserve(KEY, 3),
                shop.change().reserve(KEY, 1));
        assertInstanceOf(CommitResult.StockShort.class, results.get(0));
        assertEquals(COMMITTED, results.get(1));
        assertEquals(COMMITTED, results.get(2));
        assertInstanceOf(CommitResult.StockShort.class, results.get(3));
        assertEquals(COMMITTED, results.get(4));
        assertEquals(4, shop.level(KEY).reserved());
    }

    @Test
    void theFirstOfTwoWritersInABatchWins() {
        Order order = Samples.order("order-1");
        List<CommitResult> results = commitAll(
                shop.change().insert(order),
                shop.change().insert(order),
                shop.change().update(Samples.changed(order)),
                shop.change().update(Samples.changed(order)));
        assertEquals(COMMITTED, results.get(0));
        assertInstanceOf(CommitResult.Conflict.class, results.get(1));
        assertEquals(COMMITTED, results.get(2));
        assertInstanceOf(CommitResult.Conflict.class, results.get(3));
        assertEquals(Optional.of(Samples.changed(order)), shop.order("order-1"));
        assertEquals(2, shop.journal().more().size());
    }

    @Test
    void aCommandThatComesTwiceInABatchTakesEffectOnce() {
        ChangeSet first =
                shop.change("c-1").fingerprint("first").receive(KEY, 1).build();
        ChangeSet second =
                shop.change("c-1").fingerprint("second").receive(KEY, 1).build();
        List<CommitResult> results = shop.storage().commitAll(List.of(first, second));
        assertEquals(
                List.of(COMMITTED, new CommitResult.Duplicate(first.receipt().orElseThrow())), results);
        assertEquals(1, shop.level(KEY).available());
    }

    @Test
    void aBatchMayHoldChangeSetsOfSeveralTenants() {
        Shop other = shop.neighbour();
        List<CommitResult> results = commitAll(
                shop.change("c-1").insert(Samples.order("order-1")),
                other.change("c-1").insert(Samples.richOrder("order-1")));
        assertEquals(List.of(COMMITTED, COMMITTED), results);
        assertEquals(Optional.of(Samples.order("order-1")), shop.order("order-1"));
        assertEquals(Optional.of(Samples.richOrder("order-1")), other.order("order-1"));
    }

    private List<CommitResult> commitAll(ChangeSetBuilder... changes) {
        List<ChangeSet> batch = new ArrayList<>();
        for (ChangeSetBuilder change : changes) {
            batch.add(change.build());
        }
        return shop.storage().commitAll(batch);
    }
}
