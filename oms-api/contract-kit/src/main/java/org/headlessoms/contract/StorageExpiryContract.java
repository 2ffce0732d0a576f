package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldLine;
import org.headlessoms.spi.ExpiredHolds;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Holds whose time is over are found by the items they still keep, the longest expired first. */
public abstract class StorageExpiryContract extends StorageSuite {

    private static final Sku SKU = Sku.of("a");

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

    private static Instant at(int minute) {
        return Samples.NOW.plusSeconds(60L * minute);
    }
}
