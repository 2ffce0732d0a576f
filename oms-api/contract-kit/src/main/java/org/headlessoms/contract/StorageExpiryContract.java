package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldLine;
import org.headlessoms.spi.ExpiredHolds;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Holds whose time is over are found by the items they still keep, the longest expired first, and their units are summed. */
public abstract class StorageExpiryContract extends StorageSuite {

    private static final Sku SKU = Sku.of("a");
    private static final StockKey MAIN = Samples.key("a", "main");

    /** For authors. */
    protected StorageExpiryContract() {}

    @Test
    void onlyHoldsWhoseTimeIsOverAreFound() {
        shop.committed(shop.change()
                .hold(hold("late", 3, "a"))
                .hold(hold("early", 1, "a"))
                .hold(hold("mid", 2, "a")));
        assertEquals(List.of(), expired(0, 9));
        assertEquals(List.of("early"), expired(1, 9));
        assertEquals(List.of("early", "mid"), expired(2, 9));
        assertEquals(List.of("early", "mid", "late"), expired(7, 9));
        assertEquals(List.of("early", "mid"), expired(7, 2));
    }

    @Test
    void onlyHoldsOfTheItemAreFound() {
        shop.committed(shop.change().hold(hold("one", 1, "b")).hold(hold("two", 1, "b", "a")));
        assertEquals(List.of("two"), expired(1, 9));
    }

    @Test
    void aHoldWithTwoLinesOfTheItemIsFoundOnce() {
        shop.committed(shop.change().hold(hold("one", 1, "a", "a")));
        assertEquals(List.of("one"), expired(1, 9));
    }

    @Test
    void anExtendedHoldIsFoundByItsNewTime() {
        Hold hold = hold("one", 1, "a");
        shop.committed(shop.change().hold(hold));
        shop.committed(shop.change().hold(hold.changed(Hold.Status.ACTIVE, at(5))));
        assertEquals(List.of(), expired(4, 9));
        assertEquals(List.of("one"), expired(5, 9));
    }

    @Test
    void aHoldThatEndedIsNotFound() {
        for (Hold.Status status : List.of(Hold.Status.EXPIRED, Hold.Status.RELEASED, Hold.Status.PROMOTED)) {
            Hold hold = hold("hold-" + status, 1, "a");
            shop.committed(shop.change().hold(hold));
            shop.committed(shop.change().hold(hold.changed(status, at(1))));
        }
        assertEquals(List.of(), expired(9, 9));
    }

    @Test
    void neighboursHoldsAreNotFound() {
        Shop neighbour = shop.neighbour();
        neighbour.committed(neighbour.change().hold(hold("one", 1, "a")));
        assertEquals(List.of(), expired(9, 9));
    }

    @Test
    void theUnitsOfAllExpiredHoldsAreSummedByPlace() {
        shop.committed(shop.change()
                .hold(hold("one", 1, "a", "a", "b"))
                .hold(hold("two", 2, "a"))
                .hold(hold("late", 3, "a")));
        assertEquals(0, units(0, MAIN));
        assertEquals(2, units(1, MAIN));
        assertEquals(3, units(2, MAIN));
        assertEquals(4, units(9, MAIN));
        assertEquals(0, units(9, Samples.key("a", "store")));
        assertEquals(0, units(9, Samples.key("b", "store")), "was not asked for");
    }

    @Test
    void moreExpiredHoldsAreSummedThanAreListed() {
        ChangeSetBuilder change = shop.change();
        IntStream.range(0, 120).forEach(i -> change.hold(hold("hold-" + i, 1, "a")));
        shop.committed(change);
        assertEquals(120, units(1, MAIN));
    }

    @Test
    void unitsOfLotsAndRingFencesAreSummedApart() {
        StockKey lot = new StockKey(SKU, StockPlace.of("main#L1"));
        StockKey fenced = new StockKey(SKU, StockPlace.of("main#L1~web"));
        shop.committed(shop.change()
                .hold(kept("one", List.of(new HoldLine(MAIN, 1), new HoldLine(lot, 2), new HoldLine(fenced, 4))))
                .hold(kept("two", List.of(new HoldLine(lot, 8)))));
        assertEquals(1, units(1, MAIN));
        assertEquals(10, units(1, lot));
        assertEquals(4, units(1, fenced));
    }

    @Test
    void unitsOfAHoldThatEndedOrKeepsOthersNowAreNotSummed() {
        Hold ended = hold("ended", 1, "a");
        Hold changed = hold("changed", 1, "a");
        shop.committed(shop.change().hold(ended).hold(changed));
        shop.committed(shop.change().hold(ended.changed(Hold.Status.PROMOTED, at(1))));
        assertEquals(1, units(1, MAIN));
        shop.committed(shop.change().hold(changed.keeping(List.of(new HoldLine(Samples.key("b", "store"), 7)))));
        assertEquals(0, units(1, MAIN));
    }

    @Test
    void neighboursUnitsAreNotSummed() {
        Shop neighbour = shop.neighbour();
        neighbour.committed(neighbour.change().hold(hold("one", 1, "a")));
        assertEquals(0, units(9, MAIN));
    }

    private long units(int minute, StockKey key) {
        return shop.storage()
                .read(shop.request().withExpiredHolds(ExpiredHolds.unitsOf(Set.of(SKU), at(minute))))
                .expiredUnits(key);
    }

    private List<String> expired(int minute, int limit) {
        return shop
                .storage()
                .read(shop.request().withExpiredHolds(new ExpiredHolds(Set.of(SKU), at(minute), limit)))
                .expiredHolds(SKU, at(minute))
                .stream()
                .map(hold -> hold.id().value())
                .toList();
    }

    private static Hold hold(String id, int minute, String... skus) {
        List<HoldLine> lines = List.of(skus).stream()
                .map(sku -> new HoldLine(Samples.key(sku, sku.equals("b") ? "store" : "main"), 1))
                .toList();
        return new Hold(HoldId.of(id), 1, Hold.Status.ACTIVE, lines, at(minute));
    }

    private static Hold kept(String id, List<HoldLine> lines) {
        return new Hold(HoldId.of(id), 1, Hold.Status.ACTIVE, lines, at(1));
    }

    private static Instant at(int minute) {
        return Samples.NOW.plusSeconds(60L * minute);
    }
}
