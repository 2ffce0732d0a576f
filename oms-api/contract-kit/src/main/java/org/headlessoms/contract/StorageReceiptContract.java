package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.headlessoms.order.Order;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommandReceipt;
import org.headlessoms.stock.StockKey;
import org.junit.jupiter.api.Test;

/** A command takes effect once: its receipt is written in the same commit and answers every repetition. */
public abstract class StorageReceiptContract extends StorageSuite {

    private static final StockKey KEY = Samples.key("SKU-1", "main");

    /** For authors. */
    protected StorageReceiptContract() {}

    @Test
    void aReceiptIsReadBackEqual() {
        String longest = "f".repeat(64);
        ChangeSet change = shop.change("c-1")
                .fingerprint(longest)
                .order(Samples.order("order-1").atVersion(3), 0)
                .build();
        shop.storage().commit(change);
        assertEquals(change.receipt(), shop.receipt("c-1"));
    }

    @Test
    void aCommandThatWasNeverSentHasNoReceipt() {
        shop.committed(shop.change("c-1").receive(KEY, 1));
        assertEquals(Optional.empty(), shop.receipt("c-2"));
    }

    @Test
    void aCommandThatWasRefusedHasNoReceipt() {
        shop.stockShort(shop.change("c-1").reserve(KEY, 1));
        shop.conflict(shop.change("c-2").expect(KEY, 1).receive(KEY, 1));
        assertEquals(Optional.empty(), shop.receipt("c-1"));
        assertEquals(Optional.empty(), shop.receipt("c-2"));
    }

    @Test
    void aCommandThatWasRefusedMayBeSentAgain() {
        shop.stockShort(shop.change("c-1").reserve(KEY, 1));
        shop.committed(shop.change().receive(KEY, 1));
        shop.committed(shop.change("c-1").reserve(KEY, 1));
        assertEquals(1, shop.level(KEY).reserved());
    }

    @Test
    void aRepetitionIsADuplicateAndChangesNothing() {
        ChangeSet change = shop.change("c-1")
                .insert(Samples.richOrder("order-1"))
                .receive(KEY, 5)
                .build();
        shop.storage().commit(change);
        Picture before = shop.picture();
        assertEquals(change.receipt().orElseThrow(), shop.duplicate(change));
        assertEquals(change.receipt().orElseThrow(), shop.duplicate(change));
        assertEquals(before, shop.picture());
        assertEquals(5, shop.level(KEY).available());
    }

    @Test
    void aRepetitionWithOtherContentGetsTheReceiptStoredThen() {
        ChangeSet change =
                shop.change("c-1").fingerprint("first").receive(KEY, 5).build();
        shop.storage().commit(change);
        CommandReceipt stored = shop.duplicate(shop.change("c-1")
                .fingerprint("second")
                .insert(Samples.order("order-1"))
                .build());
        assertEquals(change.receipt().orElseThrow(), stored);
        assertEquals("first", stored.fingerprint());
        assertEquals(Optional.empty(), shop.order("order-1"));
        assertEquals(change.receipt(), shop.receipt("c-1"));
    }

    @Test
    void duplicateComesBeforeConflict() {
        Order order = Samples.order("order-1");
        ChangeSet change = shop.change("c-1").insert(order).build();
        shop.storage().commit(change);
        shop.committed(shop.change().update(Samples.changed(order)));
        assertEquals(change.receipt().orElseThrow(), shop.duplicate(change));
        assertEquals(
                change.receipt().orElseThrow(),
                shop.duplicate(shop.change("c-1").expect(KEY, 99).build()));
    }

    @Test
    void duplicateComesBeforeStockShort() {
        shop.committed(shop.change().receive(KEY, 1));
        ChangeSet change = shop.change("c-1").reserve(KEY, 1).build();
        shop.storage().commit(change);
        assertEquals(change.receipt().orElseThrow(), shop.duplicate(change));
        assertEquals(1, shop.level(KEY).reserved());
    }

    @Test
    void changesWithoutAReceiptAreNeverDuplicates() {
        ChangeSet nothing = shop.housekeeping().build();
        shop.storage().commit(nothing);
        shop.committed(shop.housekeeping());
        assertEquals(0, shop.journal().more().size());
    }
}
