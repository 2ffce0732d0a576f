package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headlessoms.order.Order;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.CustomerId;
import org.junit.jupiter.api.Test;

/** Lists are complete, sorted and free of doubles, whatever the size of the pages. */
public abstract class StorageListingContract extends StorageSuite {

    private static final Instant T = Samples.NOW;
    private static final Optional<CustomerId> GUEST = Optional.empty();
    private static final int[] LIMITS = {1, 2, 3, 9, 1000};

    /** For authors. */
    protected StorageListingContract() {}

    @Test
    void anEmptyTenantListsNothing() {
        Picture empty = new Picture(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertEquals(empty, shop.picture());
    }

    @Test
    void ordersAreListedNewestFirstThenById() {
        for (String id : List.of("a", "B", "b", "10", "9")) {
            insert(id, T, GUEST);
        }
        insert("old", T.minusMillis(1), GUEST);
        insert("new", T.plusMillis(1), GUEST);
        insert("newest", T.plusSeconds(86_400), GUEST);
        insert("oldest", T.minusSeconds(86_400L * 3650), GUEST);
        for (int limit : LIMITS) {
            assertEquals(
                    List.of("newest", "new", "b", "a", "B", "9", "10", "old", "oldest"), ids(OrderQuery.ALL, limit));
        }
    }

    @Test
    void listedOrdersAreComplete() {
        Order order = Samples.changed(Samples.richOrder("order-1"));
        shop.committed(shop.change().order(order, 0));
        assertEquals(List.of(order), shop.orders());
    }

    @Test
    void aChangedOrderKeepsItsPlace() {
        Order first = insert("order-1", T, GUEST);
        insert("order-2", T.plusMillis(1), GUEST);
        shop.committed(shop.change().at(T.plusSeconds(9)).update(Samples.changed(first)));
        assertEquals(List.of("order-2", "order-1"), ids(OrderQuery.ALL, 10));
        assertEquals(2, shop.orders().get(1).version());
    }

    @Test
    void ordersOfOneCustomerAreListedAlone() {
        Optional<CustomerId> ann = Optional.of(CustomerId.of("ann"));
        for (int i = 0; i < 12; i++) {
            insert("ann-" + (10 + i), T.plusMillis(i / 2), ann);
            insert("Ann-" + i, T.plusMillis(i), Optional.of(CustomerId.of("Ann")));
            insert("guest-" + i, T.plusMillis(i), GUEST);
        }
        List<String> expected =
                IntStream.range(0, 12).mapToObj(i -> "ann-" + (21 - i)).toList();
        for (int limit : LIMITS) {
            assertEquals(expected, ids(OrderQuery.ofCustomer(ann.orElseThrow()), limit));
        }
        assertEquals(36, ids(OrderQuery.ALL, 5).size());
        assertEquals(List.of(), ids(OrderQuery.ofCustomer(CustomerId.of("bob")), 5));
    }

    @Test
    void anOrderPlacedBetweenTwoPagesNeverShowsAnOrderTwice() {
        IntStream.range(0, 6).forEach(i -> insert("order-" + i, T, GUEST));
        Page<Order> first = shop.storage().orders(shop.tenant(), OrderQuery.ALL, PageRequest.first(3));
        insert("order-9", T, GUEST);
        insert("newest", T.plusMillis(1), GUEST);
        Page<Order> second = shop.storage().orders(shop.tenant(), OrderQuery.ALL, new PageRequest(first.next(), 100));
        List<String> seen = Stream.of(first, second)
                .flatMap(page -> page.items().stream())
                .map(order -> order.id().value())
                .toList();
        assertEquals(IntStream.range(0, 6).mapToObj(i -> "order-" + (5 - i)).toList(), seen);
    }

    @Test
    void aPageThatHoldsEverythingIsTheLast() {
        insert("order-1", T, GUEST);
        shop.committed(shop.change().receive(Samples.key("SKU-1", "main"), 1));
        PageRequest page = PageRequest.first(1000);
        assertEquals(
                Optional.empty(),
                shop.storage().orders(shop.tenant(), OrderQuery.ALL, page).next());
        assertEquals(
                Optional.empty(), shop.storage().levels(shop.tenant(), page).next());
        assertEquals(
                Optional.empty(),
                shop.storage().ledger(shop.tenant(), Optional.empty(), page).next());
        assertEquals(
                Optional.empty(),
                shop.storage().activeHolds(shop.tenant(), page).next());
        assertEquals(
                Optional.empty(), shop.storage().backorders(shop.tenant(), page).next());
    }

    @Test
    void levelsAreListedSortedByKeyByteByByte() {
        List<StockKey> keys = new ArrayList<>();
        for (String sku : List.of("a", "A", "a-1", "a.1", "a1", "aB", "a_1", "a:1", "9", "10", "-")) {
            for (String location : List.of("main", "Main", "2", "10")) {
                keys.add(Samples.key(sku, location));
            }
        }
        ChangeSetBuilder change = shop.change();
        keys.forEach(key -> change.receive(key, 1));
        shop.committed(change);
        List<StockKey> sorted = keys.stream().sorted().toList();
        for (int limit : LIMITS) {
            assertEquals(
                    sorted, shop.levels(limit).stream().map(StockLevel::key).toList());
        }
    }

    @Test
    void levelsAreListedAsTheyAreNow() {
        StockKey key = Samples.key("SKU-1", "main");
        shop.committed(shop.change().receive(key, 5));
        shop.committed(shop.change().reserve(key, 2));
        assertEquals(List.of(new StockLevel(key, 3, 2, 0, 0, 0, 0)), shop.levels(10));
    }

    private Order insert(String id, Instant placedAt, Optional<CustomerId> customer) {
        Order order = Samples.order(id, placedAt, customer);
        shop.committed(shop.change().insert(order));
        return order;
    }

    private List<String> ids(OrderQuery query, int limit) {
        return shop.orders(query, limit).stream()
                .map(order -> order.id().value())
                .toList();
    }
}
