package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommandReceipt;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.Storage;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** The store under test as one tenant sees it: commits and reads in the words of the suites. */
record Shop(Storage storage, Tenant tenant) {

    private static final int PAGE = 7;
    private static final int MAX_PAGES = 10_000;

    static Shop open(Storage storage) {
        return new Shop(storage, Samples.tenant());
    }

    Shop neighbour() {
        return open(storage);
    }

    ChangeSetBuilder change() {
        return Samples.change(tenant);
    }

    ChangeSetBuilder change(String commandId) {
        return Samples.change(tenant, commandId);
    }

    ChangeSetBuilder housekeeping() {
        return Samples.housekeeping(tenant);
    }

    CommitResult commit(ChangeSetBuilder change) {
        return storage.commit(change.build());
    }

    void committed(ChangeSetBuilder change) {
        assertEquals(new CommitResult.Committed(), commit(change));
    }

    void conflict(ChangeSetBuilder change) {
        assertInstanceOf(CommitResult.Conflict.class, commit(change));
    }

    CommitResult.StockShort stockShort(ChangeSetBuilder change) {
        return assertInstanceOf(CommitResult.StockShort.class, commit(change));
    }

    CommandReceipt duplicate(ChangeSet change) {
        return assertInstanceOf(CommitResult.Duplicate.class, storage.commit(change))
                .receipt();
    }

    ReadRequest request() {
        return ReadRequest.of(tenant);
    }

    Optional<CommandReceipt> receipt(String commandId) {
        return storage.read(request().withCommand(CommandId.of(commandId))).receipt();
    }

    Optional<Order> order(String id) {
        OrderId orderId = OrderId.of(id);
        return storage.read(request().withOrders(Set.of(orderId))).order(orderId);
    }

    Optional<Hold> hold(String id) {
        HoldId holdId = HoldId.of(id);
        return storage.read(request().withHolds(Set.of(holdId))).hold(holdId);
    }

    Optional<Item> item(String id) {
        Sku sku = Sku.of(id);
        return storage.read(request().withSkus(Set.of(sku))).item(sku);
    }

    Optional<Location> location(String id) {
        LocationId locationId = LocationId.of(id);
        return storage.read(request().withLocations(Set.of(locationId))).location(locationId);
    }

    StockLevel level(StockKey key) {
        return storage.read(request().withSkus(Set.of(key.sku()))).level(key);
    }

    Snapshot queue(String id, int limit) {
        return storage.read(request().withQueues(Set.of(Sku.of(id)), limit));
    }

    List<Order> orders(OrderQuery query, int limit) {
        return pages(limit, page -> storage.orders(tenant, query, page));
    }

    List<Order> orders() {
        return orders(OrderQuery.ALL, PAGE);
    }

    List<StockLevel> levels(int limit) {
        return pages(limit, page -> storage.levels(tenant, page));
    }

    List<LedgerEntry> ledger(Optional<StockKey> key, int limit) {
        return pages(limit, page -> storage.ledger(tenant, key, page));
    }

    List<LedgerEntry> ledger() {
        return ledger(Optional.empty(), PAGE);
    }

    List<Hold> activeHolds(int limit) {
        return pages(limit, page -> storage.activeHolds(tenant, page));
    }

    List<BackorderEntry> backorders(int limit) {
        return pages(limit, page -> storage.backorders(tenant, page));
    }

    List<BackorderEntry> backorders(Sku sku, int limit) {
        return pages(limit, page -> storage.backorders(tenant, sku, page));
    }

    List<RecordedEvent> stream(StreamId stream) {
        return storage.stream(tenant, stream, 0, 1000);
    }

    JournalReader journal() {
        return new JournalReader(storage, tenant);
    }

    Picture picture() {
        return Picture.of(this);
    }

    private <T> List<T> pages(int limit, Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        Page<T> page = list.apply(PageRequest.first(limit));
        for (int pages = 1; pages <= MAX_PAGES; pages++) {
            assertTrue(page.items().size() <= limit, "a page must not be longer than asked for");
            all.addAll(page.items());
            if (page.next().isEmpty()) {
                return all;
            }
            assertTrue(!page.items().isEmpty(), "an empty page must be the last one");
            page = list.apply(new PageRequest(page.next(), limit));
        }
        throw new AssertionError("the list has no end");
    }
}
