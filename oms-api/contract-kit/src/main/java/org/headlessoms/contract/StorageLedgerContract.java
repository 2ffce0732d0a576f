package org.headlessoms.contract;

import static org.headlessoms.stock.StockBucket.AVAILABLE;
import static org.headlessoms.stock.StockBucket.OUTSIDE;
import static org.headlessoms.stock.StockBucket.RESERVED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headlessoms.event.StreamId;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.stock.StockMovement.Kind;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.api.Test;

/** Every movement is in the ledger, once and for ever, and the levels are its sum. */
public abstract class StorageLedgerContract extends StorageSuite {

    private static final StockKey KEY = Samples.key("SKU-1", "main");
    private static final StockKey STORE = Samples.key("SKU-1", "store");
    private static final StreamId ORDER = StreamId.of(OrderId.of("order-1"));

    /** For authors. */
    protected StorageLedgerContract() {}

    @Test
    void theLedgerTellsWhichItemsACommandMoved() {
        shop.committed(shop.change("c-1")
                .receive(Samples.key("a", "main"), 1)
                .receive(Samples.key("a", "store"), 1)
                .receive(Samples.key("b", "main"), 1));
        shop.committed(shop.change("c-2").insert(Samples.order("order-1")));
        shop.committed(shop.change("c-3").receive(Samples.key("c", "main"), 1));
        Shop neighbour = shop.neighbour();
        neighbour.committed(neighbour.change("c-4").receive(Samples.key("d", "main"), 1));
        Set<CommandId> asked =
                Stream.of("c-1", "c-2", "c-4", "c-5").map(CommandId::of).collect(Collectors.toSet());
        Tenant tenant = shop.request().tenant();
        assertEquals(
                Map.of(CommandId.of("c-1"), Set.of(Sku.of("a"), Sku.of("b"))),
                shop.storage().movedBy(tenant, asked));
        assertEquals(Map.of(), shop.storage().movedBy(tenant, Set.of()));
    }

    @Test
    void aMovementIsKeptWithItsCommandItsTimeAndItsReason() {
        Instant at = Instant.parse("2026-12-31T23:59:59.999Z");
        StockMovement movement = new StockMovement(KEY, Kind.RETURNED, OUTSIDE, AVAILABLE, 3, ORDER, RichOrder.TEXT);
        shop.committed(shop.change("c-1").at(at).move(movement));
        assertEquals(List.of(new LedgerEntry(CommandId.of("c-1"), 0, at, movement)), shop.ledger());
    }

    @Test
    void everyKindOfMovementAndBucketIsKept() {
        ChangeSetBuilder change = shop.change();
        Set<StockMovement> sent = new HashSet<>();
        for (Kind kind : Kind.values()) {
            for (StockBucket bucket : StockBucket.values()) {
                StockBucket to = bucket == OUTSIDE ? RESERVED : OUTSIDE;
                sent.add(new StockMovement(KEY, kind, bucket, to, 1, ORDER, ""));
                sent.add(new StockMovement(KEY, kind, to, bucket, 1, ORDER, ""));
            }
        }
        sent.forEach(change::move);
        shop.committed(change);
        List<LedgerEntry> ledger = shop.ledger();
        assertEquals(
                sent, new HashSet<>(ledger.stream().map(LedgerEntry::movement).toList()));
        assertEquals(sent.size(), ledger.size());
    }

    @Test
    void theMovementsOfACommandAreNumberedFromZeroInTheirOrder() {
        shop.committed(shop.change("c-1").receive(STORE, 4).receive(KEY, 5).reserve(STORE, 1));
        List<LedgerEntry> entries = sorted(shop.ledger());
        assertEquals(
                List.of(0, 1, 2), entries.stream().map(LedgerEntry::ordinal).toList());
        assertEquals(
                List.of(STORE, KEY, STORE),
                entries.stream().map(one -> one.movement().key()).toList());
        assertEquals(
                List.of(4L, 5L, 1L),
                entries.stream().map(one -> one.movement().quantity()).toList());
    }

    @Test
    void everyEntryIsListedExactlyOnceOverAllPages() {
        IntStream.range(0, 23)
                .forEach(i ->
                        shop.committed(shop.change("c-" + i).receive(KEY, 1).receive(STORE, 2)));
        for (int limit : new int[] {1, 5, 23, 46, 1000}) {
            List<LedgerEntry> all = shop.ledger(Optional.empty(), limit);
            assertEquals(46, all.size(), "entries with pages of " + limit);
            assertEquals(46, new HashSet<>(all).size(), "different entries with pages of " + limit);
        }
    }

    @Test
    void theLedgerOfOneLevelHasOnlyItsEntries() {
        StockKey sameLocation = Samples.key("SKU-2", "main");
        IntStream.range(0, 6)
                .forEach(i -> shop.committed(
                        shop.change("c-" + i).receive(STORE, 1).receive(KEY, 2).receive(sameLocation, 3)));
        List<LedgerEntry> entries = sorted(shop.ledger(Optional.of(KEY), 4));
        assertEquals(6, entries.size());
        IntStream.range(0, 6)
                .forEach(
                        i -> assertEquals(CommandId.of("c-" + i), entries.get(i).commandId()));
        assertEquals(
                Set.of(1),
                new HashSet<>(entries.stream().map(LedgerEntry::ordinal).toList()));
        assertEquals(List.of(), shop.ledger(Optional.of(Samples.key("SKU-9", "main")), 4));
    }

    @Test
    void entriesWrittenBetweenTwoPagesNeverShowAnEntryTwice() {
        IntStream.range(0, 10).forEach(i -> shop.committed(shop.change("b-" + i).receive(KEY, 1)));
        Page<LedgerEntry> first = shop.storage().ledger(shop.tenant(), Optional.empty(), PageRequest.first(5));
        shop.committed(shop.change("a-1").receive(KEY, 1));
        shop.committed(shop.change("c-1").receive(KEY, 1));
        Set<LedgerEntry> seen = new HashSet<>(first.items());
        Page<LedgerEntry> rest =
                shop.storage().ledger(shop.tenant(), Optional.empty(), new PageRequest(first.next(), 100));
        rest.items().forEach(entry -> assertEquals(true, seen.add(entry), () -> entry + " came twice"));
        long old = seen.stream()
                .filter(one -> one.commandId().value().startsWith("b-"))
                .count();
        assertEquals(10, old);
    }

    @Test
    void aLevelIsTheSumOfItsLedger() {
        shop.committed(shop.change().receive(KEY, 20));
        shop.committed(shop.change().reserve(KEY, 6).reserve(KEY, 1));
        shop.committed(shop.change().move(KEY, Kind.SHIPPED, RESERVED, OUTSIDE, 4));
        shop.stockShort(shop.change().reserve(KEY, 14));
        assertEquals(new StockLevel(KEY, 13, 3, 0, 0, 0, 0), shop.level(KEY));
        assertEquals(13, sum(AVAILABLE));
        assertEquals(3, sum(RESERVED));
    }

    private long sum(StockBucket bucket) {
        long in = 0;
        for (LedgerEntry entry : shop.ledger(Optional.of(KEY), 2)) {
            StockMovement movement = entry.movement();
            in += movement.to() == bucket ? movement.quantity() : 0;
            in -= movement.from() == bucket ? movement.quantity() : 0;
        }
        return in;
    }

    private static List<LedgerEntry> sorted(List<LedgerEntry> entries) {
        return entries.stream().sorted(Picture.BY_NAME).toList();
    }
}
