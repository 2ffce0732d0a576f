package org.headlessoms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.event.StreamId;
import org.headlessoms.hold.Hold;
import org.headlessoms.jdbc.Shop.ChangeBuilder;
import org.headlessoms.spi.BackorderWrite;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;
import org.headlessoms.value.WorkId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every guard, and that nothing at all is applied when one of them fails. */
class GuardTest {

    private final Tenant tenant = TestDatabase.newTenant();

    @ParameterizedTest
    @EnumSource
    void orderMustHaveTheExpectedVersion(TestDatabase database) {
        Storage storage = filled(database);
        refused(storage, conflict("ORDER/o1"), to -> to.order(order("o1", 1), 0));
        refused(storage, conflict("ORDER/o1"), to -> to.order(order("o1", 2), 1));
        refused(storage, conflict("ORDER/o1"), to -> to.order(order("o1", 4), 3));
        refused(storage, conflict("ORDER/o2"), to -> to.order(order("o2", 3), 2));
        applied(storage, to -> to.order(order("o1", 4), 2));
        assertThat(order(storage, tenant, "o1")).contains(order("o1", 4));
    }

    @ParameterizedTest
    @EnumSource
    void holdMustHaveTheExpectedVersion(TestDatabase database) {
        Storage storage = filled(database);
        refused(storage, conflict("HOLD/h1"), to -> to.hold(hold("h1", 1, Hold.Status.ACTIVE)));
        refused(storage, conflict("HOLD/h1"), to -> to.hold(hold("h1", 3, Hold.Status.RELEASED)));
        refused(storage, conflict("HOLD/h2"), to -> to.hold(hold("h2", 2, Hold.Status.RELEASED)));
        applied(storage, to -> to.hold(hold("h1", 2, Hold.Status.RELEASED)));
        assertThat(Contents.of(storage, tenant).activeHolds()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void itemMustHaveTheVersionBefore(TestDatabase database) {
        Storage storage = filled(database);
        refused(storage, conflict("ITEM/sku"), to -> to.item(new Item(Sku.of("sku"), "again", 1)));
        refused(storage, conflict("ITEM/sku"), to -> to.item(new Item(Sku.of("sku"), "third", 3)));
        refused(storage, conflict("ITEM/new"), to -> to.item(new Item(Sku.of("new"), "new", 2)));
        applied(storage, to -> to.item(new Item(Sku.of("sku"), "second", 2)));
        assertThat(storage.read(ReadRequest.of(tenant).withSkus(Set.of(Sku.of("sku"))))
                        .item(Sku.of("sku")))
                .contains(new Item(Sku.of("sku"), "second", 2));
    }

    @ParameterizedTest
    @EnumSource
    void locationMustHaveTheVersionBefore(TestDatabase database) {
        Storage storage = filled(database);
        refused(storage, conflict("LOCATION/main"), to -> to.location(location("main", 1)));
        refused(storage, conflict("LOCATION/main"), to -> to.location(location("main", 3)));
        refused(storage, conflict("LOCATION/new"), to -> to.location(location("new", 2)));
        applied(storage, to -> to.location(location("main", 2)));
        assertThat(storage.read(ReadRequest.of(tenant).withLocations(Set.of(LocationId.of("main"))))
                        .location(LocationId.of("main")))
                .contains(location("main", 2));
    }

    @ParameterizedTest
    @EnumSource
    void stockMustCoverWhatIsTaken(TestDatabase database) {
        Storage storage = filled(database);
        StockLevel before = level(storage, tenant, "sku");
        assertThat(before).isEqualTo(new StockLevel(key("sku", "main"), 10, 0, 0, 0, 0, 0));
        StockDelta eleven = new StockDelta(key("sku", "main"), -11, 11, 0, 0, 0, 0);
        refused(storage, new CommitResult.StockShort(before, eleven), to -> to.move(reserved("sku", 11)));
        applied(storage, to -> to.move(reserved("sku", 10)));
        assertThat(level(storage, tenant, "sku")).isEqualTo(new StockLevel(key("sku", "main"), 0, 10, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    void everyBucketIsGuarded(TestDatabase database) {
        Storage storage = filled(database);
        for (StockBucket bucket : StockBucket.values()) {
            if (bucket != StockBucket.OUTSIDE) {
                applied(storage, to -> to.move(movement(bucket + "", "main", StockBucket.OUTSIDE, bucket, 4)));
                StockLevel level = level(storage, tenant, bucket + "");
                assertThat(level.in(bucket)).isEqualTo(4);
                var tooMuch = movement(bucket + "", "main", bucket, StockBucket.OUTSIDE, 5);
                StockDelta delta = StockDelta.of(List.of(tooMuch)).get(0);
                refused(storage, new CommitResult.StockShort(level, delta), to -> to.move(tooMuch));
                applied(storage, to -> to.move(movement(bucket + "", "main", bucket, StockBucket.OUTSIDE, 4)));
                assertThat(level(storage, tenant, bucket + "").onHand()).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLevelNeverWrittenCountsAsZero(TestDatabase database) {
        Storage storage = filled(database);
        StockLevel empty = StockLevel.empty(key("none", "main"));
        StockDelta one = new StockDelta(key("none", "main"), -1, 1, 0, 0, 0, 0);
        refused(storage, new CommitResult.StockShort(empty, one), to -> to.move(reserved("none", 1)));
    }

    @ParameterizedTest
    @EnumSource
    void whatComesInMayGoOutInTheSameChange(TestDatabase database) {
        Storage storage = filled(database);
        applied(storage, to -> to.move(reserved("fresh", 2)).move(received("fresh", 5)));
        assertThat(level(storage, tenant, "fresh")).isEqualTo(new StockLevel(key("fresh", "main"), 3, 2, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    void onHandMustBeAsExpected(TestDatabase database) {
        Storage storage = filled(database);
        refused(storage, conflict("STOCK/sku@main"), to -> to.expect("sku", 9).move(received("sku", 1)));
        refused(storage, conflict("STOCK/sku@main"), to -> to.expect("sku", 0).move(received("sku", 1)));
        refused(storage, conflict("STOCK/sku@main"), to -> to.expect("sku", 11));
        refused(storage, conflict("STOCK/none@main"), to -> to.expect("none", 1).move(received("none", 1)));
        refused(storage, conflict("STOCK/sku@main"), to -> to.expect("sku", 9).expect("sku", 10));
        applied(storage, to -> to.expect("sku", 10).move(received("sku", 2)));
        applied(storage, to -> to.expect("none", 0).move(received("none", 1)));
        applied(storage, to -> to.expect("none", 1).move(reserved("none", 1)));
        applied(storage, to -> to.expect("sku", 12));
        assertThat(level(storage, tenant, "sku").onHand()).isEqualTo(12);
        assertThat(level(storage, tenant, "none").onHand()).isEqualTo(1);
        assertThat(level(storage, tenant, "none").reserved()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aShortStockAsExpectedIsShort(TestDatabase database) {
        Storage storage = filled(database);
        StockDelta delta = new StockDelta(key("sku", "main"), -11, 11, 0, 0, 0, 0);
        refused(
                storage,
                new CommitResult.StockShort(level(storage, tenant, "sku"), delta),
                to -> to.expect("sku", 10).move(reserved("sku", 11)));
    }

    @ParameterizedTest
    @EnumSource
    void eventsContinueTheirStream(TestDatabase database) {
        Storage storage = filled(database);
        StreamId stream = StreamId.of(Sku.of("sku"));
        refused(storage, conflict("ITEM/sku"), to -> to.event(stream, 1));
        refused(storage, conflict("ITEM/sku"), to -> to.event(stream, 3));
        refused(storage, conflict("ITEM/other"), to -> to.event(StreamId.of(Sku.of("other")), 2));
        applied(storage, to -> to.event(stream, 2).event(stream, 3));
        assertThat(storage.stream(tenant, stream, 1, 10))
                .extracting(event -> event.version())
                .containsExactly(2L, 3L);
    }

    @ParameterizedTest
    @EnumSource
    void workIsFenced(TestDatabase database) {
        Storage storage = filled(database);
        Instant until = NOON.plusSeconds(60);
        refused(storage, conflict("WORK/w1"), to -> to.work(new WorkWrite.Lease(WorkId.of("w1"), 1, until)));
        refused(storage, conflict("WORK/w2"), to -> to.work(new WorkWrite.Lease(WorkId.of("w2"), 0, until)));
        refused(storage, conflict("WORK/w1"), to -> to.work(done("w1", OptionalLong.of(1))));
        refused(storage, conflict("WORK/w2"), to -> to.work(done("w2", OptionalLong.of(0))));
        applied(storage, to -> to.withoutReceipt().work(new WorkWrite.Lease(WorkId.of("w1"), 0, until)));
        assertThat(storage.dueWork(tenant, WorkItem.Kind.ALL, until.minusMillis(1), 10))
                .isEmpty();
        assertThat(storage.dueWork(tenant, WorkItem.Kind.ALL, until, 10))
                .containsExactly(new WorkItem(WorkId.of("w1"), WorkItem.Kind.HOLD_EXPIRY, "h1", "", NOON, 1, 1, until));
        applied(storage, to -> to.work(new WorkWrite.Schedule(work("w1", NOON.plusSeconds(5)))));
        assertThat(storage.dueWork(tenant, WorkItem.Kind.ALL, until, 10))
                .containsExactly(new WorkItem(
                        WorkId.of("w1"),
                        WorkItem.Kind.HOLD_EXPIRY,
                        "h1",
                        "",
                        NOON.plusSeconds(5),
                        0,
                        2,
                        Instant.EPOCH));
        refused(storage, conflict("WORK/w1"), to -> to.work(done("w1", OptionalLong.of(1))));
        applied(storage, to -> to.work(done("w1", OptionalLong.of(2))).work(done("w2", OptionalLong.empty())));
        assertThat(storage.dueWork(tenant, WorkItem.Kind.ALL, until, 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aDuplicateBeatsEverything(TestDatabase database) {
        Storage storage = filled(database);
        ChangeBuilder first = change(tenant, "once").move(received("sku", 1));
        assertThat(storage.commit(first.build())).isEqualTo(new CommitResult.Committed());
        Contents before = Contents.of(storage, tenant);
        CommitResult again = storage.commit(change(tenant, "once")
                .order(order("o1", 1), 0)
                .move(reserved("sku", 1_000))
                .event(StreamId.of(Sku.of("sku")), 9)
                .work(done("w2", OptionalLong.of(7)))
                .build());
        assertThat(again).isEqualTo(new CommitResult.Duplicate(first.receipt()));
        assertThat(Contents.of(storage, tenant)).isEqualTo(before);
        assertThat(storage.read(ReadRequest.of(tenant).withCommand(CommandId.of("once")))
                        .receipt())
                .contains(first.receipt());
    }

    @ParameterizedTest
    @EnumSource
    void aBackorderIsReplacedAndRemoved(TestDatabase database) {
        Storage storage = filled(database);
        BackorderEntry more = backorder(7);
        applied(storage, to -> to.backorder(more));
        assertThat(Contents.of(storage, tenant).backorders()).containsExactly(more);
        var remove = new BackorderWrite.Remove(Sku.of("sku"), OrderId.of("o1"), LineId.of("1"));
        applied(storage, to -> to.backorder(remove));
        applied(storage, to -> to.backorder(remove));
        assertThat(Contents.of(storage, tenant).backorders()).isEmpty();
    }

    /** Version 2 of order o1, version 1 of hold h1, item sku, location main; 10 units; a backorder; work w1 due at noon. */
    private Storage filled(TestDatabase database) {
        Storage storage = database.storage();
        CommitResult result = storage.commit(change(tenant, "fill")
                .order(order("o1", 2), 0)
                .hold(hold("h1", 1, Hold.Status.ACTIVE))
                .item(new Item(Sku.of("sku"), "first", 1))
                .location(location("main", 1))
                .move(received("sku", 10))
                .backorder(backorder(3))
                .event(StreamId.of(Sku.of("sku")), 1)
                .work(new WorkWrite.Schedule(work("w1", NOON)))
                .build());
        assertThat(result).isEqualTo(new CommitResult.Committed());
        return storage;
    }

    /** With every other part of a change set around what is refused, nothing is applied. */
    private void refused(Storage storage, CommitResult expected, UnaryOperator<ChangeBuilder> part) {
        Contents before = Contents.of(storage, tenant);
        ChangeBuilder change = part.apply(change(tenant, "refused"))
                .order(order("beside", 1), 0)
                .hold(hold("beside", 1, Hold.Status.ACTIVE))
                .item(new Item(Sku.of("beside"), "beside", 1))
                .location(location("beside", 1))
                .move(received("a-beside", 1))
                .move(received("z-beside", 1))
                .backorder(new BackorderEntry(Sku.of("beside"), 0, NOON, OrderId.of("beside"), LineId.of("1"), 1))
                .event(StreamId.of(Sku.of("beside")), 1)
                .work(new WorkWrite.Schedule(work("beside", NOON)));
        assertThat(storage.commit(change.build())).isEqualTo(expected);
        assertThat(Contents.of(storage, tenant)).isEqualTo(before);
        var snapshot = storage.read(ReadRequest.of(tenant)
                .withCommand(CommandId.of("refused"))
                .withSkus(Set.of(Sku.of("beside")))
                .withLocations(Set.of(LocationId.of("beside"))));
        assertThat(snapshot.receipt()).isEmpty();
        assertThat(snapshot.item(Sku.of("beside"))).isEmpty();
        assertThat(snapshot.location(LocationId.of("beside"))).isEmpty();
    }

    private void applied(Storage storage, UnaryOperator<ChangeBuilder> part) {
        ChangeBuilder change = change(tenant, "c-" + System.nanoTime());
        assertThat(storage.commit(part.apply(change).build())).isEqualTo(new CommitResult.Committed());
    }

    private static CommitResult conflict(String subject) {
        return new CommitResult.Conflict(subject);
    }

    private static Location location(String id, long version) {
        return new Location(LocationId.of(id), "name " + version, Location.Kind.STORE, 3, version == 1, version);
    }

    private static BackorderEntry backorder(long quantity) {
        return new BackorderEntry(Sku.of("sku"), 2, NOON, OrderId.of("o1"), LineId.of("1"), quantity);
    }

    private static WorkItem work(String id, Instant due) {
        return WorkItem.due(WorkId.of(id), WorkItem.Kind.HOLD_EXPIRY, "h1", "", due);
    }

    private static WorkWrite done(String id, OptionalLong token) {
        return new WorkWrite.Complete(WorkId.of(id), token);
    }
}
