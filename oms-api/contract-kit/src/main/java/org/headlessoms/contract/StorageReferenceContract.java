package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.headlessoms.feed.ConsumerBucket;
import org.headlessoms.order.Order;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.Location;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.ConsumerId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Items and locations are versioned master data, read together with the levels. */
public abstract class StorageReferenceContract extends StorageSuite {

    /** For authors. */
    protected StorageReferenceContract() {}

    @Test
    void anItemIsReadBackEqual() {
        Item item = new Item(Sku.of("SKU-1"), RichOrder.TEXT, 1);
        Item longest = new Item(Sku.of("SKU-2"), "ä".repeat(8 * 1024), 1);
        Item nameless = new Item(Sku.of("SKU-3"), "", 1);
        shop.committed(shop.change().item(item).item(longest).item(nameless));
        assertEquals(Optional.of(item), shop.item("SKU-1"));
        assertEquals(Optional.of(longest), shop.item("SKU-2"));
        assertEquals(Optional.of(nameless), shop.item("SKU-3"));
        assertEquals(Optional.empty(), shop.item("SKU-4"));
    }

    @Test
    void aLocationOfEveryKindIsReadBackEqual() {
        for (Location.Kind kind : Location.Kind.values()) {
            LocationId id = LocationId.of("place-" + kind);
            Location location = new Location(id, RichOrder.TEXT, kind, 2_000_000_000, kind.ordinal() == 0, 1);
            shop.committed(shop.change().location(location));
            assertEquals(Optional.of(location), shop.location(id.value()));
        }
        assertEquals(Optional.empty(), shop.location("nowhere"));
    }

    @Test
    void definingAnItemAnewReplacesIt() {
        shop.committed(shop.change().item(Samples.item("SKU-1", 1)));
        shop.committed(shop.change().item(Samples.item("SKU-1", 2)));
        assertEquals(Optional.of(Samples.item("SKU-1", 2)), shop.item("SKU-1"));
    }

    @Test
    void anItemNeedsTheVersionBeforeItsOwn() {
        shop.conflict(shop.change().item(Samples.item("SKU-1", 2)));
        shop.committed(shop.change().item(Samples.item("SKU-1", 1)));
        shop.conflict(shop.change().item(Samples.item("SKU-1", 1)));
        shop.conflict(shop.change().item(Samples.item("SKU-1", 3)));
        assertEquals(Optional.of(Samples.item("SKU-1", 1)), shop.item("SKU-1"));
    }

    @Test
    void definingALocationAnewReplacesIt() {
        shop.committed(shop.change().location(Samples.location("main", 1)));
        Location closed = new Location(LocationId.of("main"), "closed", Location.Kind.STORE, 0, false, 2);
        shop.committed(shop.change().location(closed));
        assertEquals(Optional.of(closed), shop.location("main"));
    }

    @Test
    void aLocationNeedsTheVersionBeforeItsOwn() {
        shop.conflict(shop.change().location(Samples.location("main", 2)));
        shop.committed(shop.change().location(Samples.location("main", 1)));
        shop.conflict(shop.change().location(Samples.location("main", 1)));
        shop.conflict(shop.change().location(Samples.location("main", 3)));
        assertEquals(Optional.of(Samples.location("main", 1)), shop.location("main"));
    }

    @Test
    void anItemIsReadWithAllItsLevelsAndTheirLocations() {
        shop.committed(shop.change()
                .item(Samples.item("SKU-1", 1))
                .item(Samples.item("SKU-2", 1))
                .location(Samples.location("main", 1))
                .location(Samples.location("store", 1))
                .location(Samples.location("far", 1)));
        shop.committed(shop.change()
                .receive(Samples.key("SKU-1", "store"), 2)
                .receive(Samples.key("SKU-1", "main"), 1)
                .receive(Samples.key("SKU-2", "far"), 3));
        Snapshot found = shop.storage().read(shop.request().withSkus(Set.of(Sku.of("SKU-1"))));
        assertEquals(
                List.of(1L, 2L),
                found.levels(Sku.of("SKU-1")).stream()
                        .map(level -> level.available())
                        .toList());
        assertEquals(Optional.of(Samples.location("main", 1)), found.location(LocationId.of("main")));
        assertEquals(Optional.of(Samples.location("store", 1)), found.location(LocationId.of("store")));
        assertEquals(Optional.empty(), found.location(LocationId.of("far")), "has no level of the item");
        assertEquals(Optional.empty(), found.item(Sku.of("SKU-2")), "was not asked for");
        assertEquals(List.of(), found.levels(Sku.of("SKU-2")), "was not asked for");
    }

    @Test
    void furtherLocationsAreReadBesidesThoseOfTheLevels() {
        shop.committed(shop.change().location(Samples.location("main", 1)).location(Samples.location("far", 1)));
        shop.committed(shop.change().receive(Samples.key("SKU-1", "main"), 1));
        Snapshot found = shop.storage()
                .read(shop.request()
                        .withSkus(Set.of(Sku.of("SKU-1")))
                        .withLocations(Set.of(LocationId.of("far"), LocationId.of("nowhere"))));
        assertEquals(Optional.of(Samples.location("main", 1)), found.location(LocationId.of("main")));
        assertEquals(Optional.of(Samples.location("far", 1)), found.location(LocationId.of("far")));
        assertEquals(Optional.empty(), found.location(LocationId.of("nowhere")));
    }

    @Test
    void oneReadAnswersEverythingAtOnce() {
        Order order = Samples.order("order-1");
        shop.committed(shop.change("c-1")
                .insert(order)
                .insert(Samples.order("order-2"))
                .hold(Samples.hold("hold-1"))
                .item(Samples.item("SKU-1", 1))
                .location(Samples.location("main", 1))
                .receive(Samples.key("SKU-1", "main"), 4)
                .queue(Samples.waiting("SKU-2", 0, Samples.NOW, "order-2")));
        Snapshot found = shop.storage()
                .read(shop.request()
                        .withCommand(CommandId.of("c-1"))
                        .withOrders(Set.of(order.id()))
                        .withHolds(Set.of(HoldId.of("hold-1")))
                        .withSkus(Set.of(Sku.of("SKU-1")))
                        .withQueues(Set.of(Sku.of("SKU-2")), 5));
        assertEquals(shop.receipt("c-1"), found.receipt());
        assertEquals(Optional.of(order), found.order(order.id()));
        assertEquals(Optional.of(Samples.order("order-2")), found.order(OrderId.of("order-2")));
        assertEquals(Optional.of(Samples.hold("hold-1")), found.hold(HoldId.of("hold-1")));
        assertEquals(Optional.of(Samples.item("SKU-1", 1)), found.item(Sku.of("SKU-1")));
        assertEquals(Optional.of(Samples.location("main", 1)), found.location(LocationId.of("main")));
        assertEquals(4, found.level(Samples.key("SKU-1", "main")).available());
        assertEquals(1, found.queue(Sku.of("SKU-2")).size());
    }

    @Test
    void aKindIsListedInTheOrderOfItsIdsWhateverTheyAreMadeOf() {
        List<String> consumers = List.of("a", "a-b", "a.b", "a:b", "b");
        for (String consumer : consumers) {
            ChangeSetBuilder all = shop.change();
            IntStream.range(0, 3).forEach(bucket -> all.put(place(consumer, bucket)));
            shop.committed(all);
        }
        shop.committed(shop.change().item(Samples.item("a", 1)));
        List<String> expected = consumers.stream()
                .flatMap(consumer -> IntStream.range(0, 3).mapToObj(bucket -> consumer + "/0" + bucket))
                .sorted()
                .toList();
        for (int limit : new int[] {1, 2, 7, 15, 1000}) {
            assertEquals(expected, listed(limit), "with pages of " + limit);
        }
    }

    private static ConsumerBucket place(String consumer, int bucket) {
        return new ConsumerBucket(ConsumerId.of(consumer), bucket, 0, Instant.EPOCH, Instant.EPOCH, List.of(), 1);
    }

    private List<String> listed(int limit) {
        List<String> ids = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<Reference> page = shop.storage()
                    .references(shop.tenant(), ReferenceKind.CONSUMER_BUCKET, new PageRequest(cursor, limit));
            page.items().forEach(one -> ids.add(one.key().id()));
            cursor = page.next();
        } while (cursor.isPresent());
        return ids;
    }

    @Test
    void aRequestForNothingIsAnsweredWithNothing() {
        shop.committed(shop.change("c-1").insert(Samples.order("order-1")).item(Samples.item("SKU-1", 1)));
        Snapshot found = shop.storage().read(shop.request());
        assertEquals(Optional.empty(), found.receipt());
        assertEquals(Optional.empty(), found.order(OrderId.of("order-1")));
        assertEquals(Optional.empty(), found.item(Sku.of("SKU-1")));
    }
}
