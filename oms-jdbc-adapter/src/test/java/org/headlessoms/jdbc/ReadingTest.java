package org.headlessoms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headlessoms.jdbc.Shop.NOON;
import static org.headlessoms.jdbc.Shop.change;
import static org.headlessoms.jdbc.Shop.hold;
import static org.headlessoms.jdbc.Shop.key;
import static org.headlessoms.jdbc.Shop.level;
import static org.headlessoms.jdbc.Shop.movement;
import static org.headlessoms.jdbc.Shop.order;
import static org.headlessoms.jdbc.Shop.received;
import static org.headlessoms.jdbc.Shop.reserved;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.hold.Hold;
import org.headlessoms.jdbc.Shop.ChangeBuilder;
import org.headlessoms.order.Order;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.ExpiredHolds;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.SafetyStock;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;
import org.headlessoms.value.WorkId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Snapshots and lists: what is in them, in which order, and for whom. */
class ReadingTest {

    /** In the order of their bytes; a language would sort them otherwise. */
    private static final List<String> IDS = List.of("-1", ".x", "0", "A", "Aa", "B", "_b", "a", "a.b", "aA", "b");

    private final Tenant tenant = TestDatabase.newTenant();

    @ParameterizedTest
    @EnumSource
    void aSnapshotHoldsWhatWasAskedFor(TestDatabase database) {
        Storage storage = database.storage();
        commit(
                storage,
                change(tenant, "c1")
                        .item(new Item(Sku.of("sku"), "Caf\u00e9 \ud83d\ude00 'quoted' \"x\" \\", 1))
                        .location(location("main"))
                        .location(location("side"))
                        .location(location("far"))
                        .move(movement("sku", "side", StockBucket.OUTSIDE, StockBucket.SAFETY, 2))
                        .move(received("sku", 5))
                        .move(received("other", 5))
                        .order(order("o1", 1), 0)
                        .order(order("o2", 1), 0)
                        .order(order("o3", 1), 0)
                        .hold(hold("h1", 1, Hold.Status.ACTIVE))
                        .backorder(backorder("sku", 1, NOON, "o3", "1"))
                        .backorder(backorder("sku", 0, NOON.plusMillis(1), "o2", "1"))
                        .backorder(backorder("sku", 2, NOON, "o1", "1"))
                        .backorder(backorder("other", 0, NOON, "o1", "2")));
        Snapshot all = storage.read(ReadRequest.of(tenant)
                .withCommand(CommandId.of("c1"))
                .withOrders(Set.of(OrderId.of("none")))
                .withHolds(Set.of(HoldId.of("h1"), HoldId.of("none")))
                .withSkus(Set.of(Sku.of("sku"), Sku.of("none")))
                .withLocations(Set.of(LocationId.of("far"), LocationId.of("none")))
                .withQueues(Set.of(Sku.of("sku"), Sku.of("none")), 2));
        assertThat(all.receipt()).contains(change(tenant, "c1").receipt());
        assertThat(all.order(OrderId.of("o1"))).isEmpty();
        assertThat(all.order(OrderId.of("o2"))).contains(order("o2", 1));
        assertThat(all.order(OrderId.of("o3"))).contains(order("o3", 1));
        assertThat(all.hold(HoldId.of("h1"))).contains(hold("h1", 1, Hold.Status.ACTIVE));
        assertThat(all.item(Sku.of("sku")))
                .contains(new Item(Sku.of("sku"), "Caf\u00e9 \ud83d\ude00 'quoted' \"x\" \\", 1));
        assertThat(all.levels(Sku.of("sku")))
                .containsExactly(
                        new StockLevel(key("sku", "main"), 5, 0, 0, 0, 0, 0),
                        new StockLevel(key("sku", "side"), 0, 0, 0, 2, 0, 0));
        assertThat(all.levels(Sku.of("other"))).isEmpty();
        assertThat(all.location(LocationId.of("main"))).contains(location("main"));
        assertThat(all.location(LocationId.of("side"))).contains(location("side"));
        assertThat(all.location(LocationId.of("far"))).contains(location("far"));
        assertThat(all.queue(Sku.of("sku")))
                .containsExactly(
                        backorder("sku", 0, NOON.plusMillis(1), "o2", "1"), backorder("sku", 1, NOON, "o3", "1"));
        assertThat(all.queue(Sku.of("other"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void oneReadIsAsManyStatementsHoweverMuchIsAskedFor(TestDatabase database) {
        int forOne = statements(database, 1);
        assertThat(forOne).isLessThanOrEqualTo(12);
        assertThat(statements(database, 3000)).isEqualTo(forOne + 2999 * forEachQueue(database));
    }

    /** H2 would scan whole queues for their heads; it is embedded, so that a statement more is no round trip more. */
    private static int forEachQueue(TestDatabase database) {
        return database == TestDatabase.POSTGRESQL ? 0 : 1;
    }

    /** Items with holds, queues, references, groups and counters. */
    private int statements(TestDatabase database, int items) {
        Set<Sku> skus = IntStream.range(0, items).mapToObj(i -> Sku.of("s" + i)).collect(Collectors.toSet());
        ReadRequest request = ReadRequest.of(tenant)
                .withSkus(skus)
                .withQueues(skus, 3)
                .withHolds(skus.stream().map(sku -> HoldId.of(sku.value())).collect(Collectors.toSet()))
                .withOrders(skus.stream().map(sku -> OrderId.of(sku.value())).collect(Collectors.toSet()))
                .withLocations(
                        skus.stream().map(sku -> LocationId.of(sku.value())).collect(Collectors.toSet()))
                .withGroups(skus.stream().map(SafetyStock::of).collect(Collectors.toSet()))
                .withExpiredHolds(new ExpiredHolds(skus, NOON, 20, skus));
        AtomicInteger prepared = new AtomicInteger();
        Wiretap wire = new Wiretap(database.dataSource());
        Storage storage = TestDatabase.open(wire);
        wire.on("prepareStatement", (connection, prepare) -> {
            prepared.incrementAndGet();
            return prepare.go();
        });
        storage.read(request);
        return prepared.get();
    }

    @ParameterizedTest
    @EnumSource
    void whoSeesTheChangeSeesTheReceipt(TestDatabase database) {
        int statements = database == TestDatabase.POSTGRESQL ? 1 : 6;
        for (int statement = 1; statement <= statements; statement++) {
            String id = "o" + statement;
            Wiretap wire = new Wiretap(database.dataSource());
            Storage storage = TestDatabase.open(wire);
            int[] left = {statement};
            wire.on("prepareStatement", (connection, prepare) -> {
                if (--left[0] == 0) {
                    commit(
                            database.storage(),
                            change(tenant, id).order(order(id, 1), 0).move(received(id, 1)));
                }
                return prepare.go();
            });
            Snapshot seen = storage.read(ReadRequest.of(tenant)
                    .withCommand(CommandId.of(id))
                    .withOrders(Set.of(OrderId.of(id)))
                    .withSkus(Set.of(Sku.of(id)))
                    .withLocations(Set.of(LocationId.of("main"))));
            assertThat(left[0]).isLessThanOrEqualTo(0);
            assertThat(seen.receipt()).isPresent();
            assertThat(seen.order(OrderId.of(id)).isPresent()).isEqualTo(statement == 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ordersAreListedNewestFirst(TestDatabase database) {
        Storage storage = database.storage();
        Optional<CustomerId> ann = Optional.of(CustomerId.of("ann"));
        for (int i = 0; i < 30; i++) {
            Order order = order("o" + i, 1, i % 3 == 0 ? ann : Optional.empty(), NOON.plusMillis(i / 4));
            commit(storage, change(tenant, "c" + i).order(order, 0));
        }
        List<Order> all = Contents.all(page -> storage.orders(tenant, OrderQuery.ALL, page));
        assertThat(all).extracting(order -> order.id().value()).startsWith("o29", "o28", "o27", "o26", "o25", "o24");
        assertThat(all).doesNotHaveDuplicates().hasSize(30);
        assertThat(all)
                .isSortedAccordingTo(
                        (a, b) -> a.header().placedAt().equals(b.header().placedAt())
                                ? b.id().compareTo(a.id())
                                : b.header().placedAt().compareTo(a.header().placedAt()));
        List<Order> anns =
                Contents.all(page -> storage.orders(tenant, OrderQuery.ofCustomer(CustomerId.of("ann")), page));
        assertThat(anns)
                .hasSize(10)
                .isEqualTo(all.stream()
                        .filter(order -> order.header().customer().equals(ann))
                        .toList());
        assertThat(storage.orders(tenant, OrderQuery.ALL, PageRequest.first(30)).next())
                .isEmpty();
        assertThatThrownBy(() -> storage.orders(tenant, OrderQuery.ALL, new PageRequest(Optional.of("x/y"), 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> storage.orders(tenant, OrderQuery.ALL, new PageRequest(Optional.of("1"), 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void listsAreSortedByBytes(TestDatabase database) {
        Storage storage = database.storage();
        for (String id : IDS) {
            commit(
                    storage,
                    change(tenant, id)
                            .hold(hold(id, 1, Hold.Status.ACTIVE))
                            .move(movement(id, "B", StockBucket.OUTSIDE, StockBucket.HELD, 1))
                            .move(movement(id, "a", StockBucket.OUTSIDE, StockBucket.HELD, 1))
                            .backorder(backorder(id, 0, NOON, "o", "B"))
                            .backorder(backorder(id, 0, NOON, "o", "a"))
                            .backorder(backorder(id, 0, NOON.minusSeconds(1), "z", "a")));
        }
        assertThat(Contents.all(page -> storage.activeHolds(tenant, page)))
                .extracting(hold -> hold.id().value())
                .isEqualTo(IDS);
        assertThat(Contents.all(page -> storage.levels(tenant, page)))
                .hasSize(22)
                .extracting(StockLevel::key)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Contents.all(page -> storage.backorders(tenant, page)))
                .hasSize(33)
                .isSorted()
                .doesNotHaveDuplicates();
        List<LedgerEntry> ledger = Contents.all(page -> storage.ledger(tenant, Optional.empty(), page));
        assertThat(ledger).hasSize(22).doesNotHaveDuplicates();
        assertThat(Contents.all(page -> storage.ledger(tenant, Optional.of(key("aA", "B")), page)))
                .containsExactly(new LedgerEntry(
                        CommandId.of("aA"), 0, NOON, movement("aA", "B", StockBucket.OUTSIDE, StockBucket.HELD, 1)));
    }

    @ParameterizedTest
    @EnumSource
    void tenantsNeverMeet(TestDatabase database) {
        Storage storage = database.storage();
        Tenant other = Tenant.of(tenant.value().toUpperCase(java.util.Locale.ROOT));
        for (Tenant each : List.of(tenant, other)) {
            commit(
                    storage,
                    change(each, "c1")
                            .order(order("o1", 1), 0)
                            .hold(hold("h1", 1, Hold.Status.ACTIVE))
                            .item(new Item(Sku.of("sku"), each.value(), 1))
                            .location(location("main"))
                            .move(received("sku", 3))
                            .backorder(backorder("sku", 0, NOON, "o1", "1"))
                            .work(schedule("w1", NOON)));
        }
        Contents before = Contents.of(storage, other);
        commit(
                storage,
                change(tenant, "c2")
                        .order(order("o1", 2), 1)
                        .move(reserved("sku", 3))
                        .work(new WorkWrite.Lease(WorkId.of("w1"), 0, NOON.plusSeconds(9))));
        assertThat(Contents.of(storage, other)).isEqualTo(before);
        assertThat(before.events()).hasSize(2);
        assertThat(level(storage, other, "sku").available()).isEqualTo(3);
        assertThat(level(storage, tenant, "sku").available()).isZero();
        assertThat(storage.read(ReadRequest.of(other).withCommand(CommandId.of("c2")))
                        .receipt())
                .isEmpty();
        assertThat(storage.read(ReadRequest.of(other).withSkus(Set.of(Sku.of("sku"))))
                        .item(Sku.of("sku")))
                .contains(new Item(Sku.of("sku"), other.value(), 1));
    }

    @ParameterizedTest
    @EnumSource
    void idsDifferByCase(TestDatabase database) {
        Storage storage = database.storage();
        commit(storage, change(tenant, "a").order(order("a", 1), 0).move(received("a", 1)));
        commit(storage, change(tenant, "A").order(order("A", 2), 0).move(received("A", 2)));
        assertThat(order(storage, tenant, "a")).contains(order("a", 1));
        assertThat(order(storage, tenant, "A")).contains(order("A", 2));
        assertThat(level(storage, tenant, "a").available()).isEqualTo(1);
        assertThat(level(storage, tenant, "A").available()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void workIsDueLongestFirst(TestDatabase database) {
        Storage storage = database.storage();
        commit(
                storage,
                change(tenant, "c1")
                        .work(schedule("late", NOON.plusMillis(1)))
                        .work(schedule("b", NOON))
                        .work(schedule("first", NOON.minusMillis(1)))
                        .work(schedule("a", NOON)));
        assertThat(due(storage, NOON, 10)).containsExactly("first", "a", "b");
        assertThat(due(storage, NOON, 2)).containsExactly("first", "a");
        assertThat(due(storage, NOON.minusMillis(2), 10)).isEmpty();
        assertThat(due(storage, NOON.plusMillis(1), 10)).containsExactly("first", "a", "b", "late");
    }

    private List<String> due(Storage storage, Instant now, int limit) {
        return storage.dueWork(tenant, WorkItem.Kind.ALL, now, limit).stream()
                .map(item -> item.id().value())
                .toList();
    }

    private static void commit(Storage storage, ChangeBuilder change) {
        assertThat(storage.commit(change.build())).isEqualTo(new CommitResult.Committed());
    }

    private static WorkWrite schedule(String id, Instant due) {
        return new WorkWrite.Schedule(
                WorkItem.due(WorkId.of(id), WorkItem.Kind.BACKORDER_RELEASE, "subject", "detail", due));
    }

    private static BackorderEntry backorder(String sku, int priority, Instant since, String order, String line) {
        return new BackorderEntry(Sku.of(sku), priority, since, OrderId.of(order), LineId.of(line), 4);
    }

    private static Location location(String id) {
        return new Location(LocationId.of(id), "", Location.Kind.VENDOR, 0, true, 1);
    }
}
