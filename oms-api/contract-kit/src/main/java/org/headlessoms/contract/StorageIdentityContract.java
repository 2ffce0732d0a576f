package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.event.StreamId;
import org.headlessoms.order.Order;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.api.Test;

/** Ids are compared byte by byte: upper and lower case differ, and 64 characters fit. */
public abstract class StorageIdentityContract extends StorageSuite {

    /** For authors. */
    protected StorageIdentityContract() {}

    @Test
    void ordersDifferByCase() {
        Order lower = Samples.order("order-a");
        Order upper = Samples.richOrder("ORDER-A");
        shop.committed(shop.change().insert(lower));
        assertEquals(Optional.empty(), shop.order("ORDER-A"));
        shop.committed(shop.change().insert(upper));
        assertEquals(Optional.of(lower), shop.order("order-a"));
        assertEquals(Optional.of(upper), shop.order("ORDER-A"));
    }

    @Test
    void commandsDifferByCase() {
        shop.committed(shop.change("c-a").receive(Samples.key("s", "l"), 1));
        assertEquals(Optional.empty(), shop.receipt("C-A"));
        shop.committed(shop.change("C-A").receive(Samples.key("s", "l"), 1));
        assertEquals(2, shop.level(Samples.key("s", "l")).available());
        assertEquals(2, shop.ledger().size());
    }

    @Test
    void stockLevelsDifferByCase() {
        List<StockKey> keys = List.of(
                Samples.key("SKU", "MAIN"),
                Samples.key("SKU", "main"),
                Samples.key("sku", "MAIN"),
                Samples.key("sku", "main"));
        for (int i = 0; i < 4; i++) {
            shop.committed(shop.change().receive(keys.get(i), i + 1));
        }
        assertEquals(
                List.of(1L, 2L, 3L, 4L),
                shop.levels(10).stream().map(StockLevel::available).toList());
        Snapshot found = shop.storage().read(shop.request().withSkus(Set.of(Sku.of("sku"))));
        assertEquals(
                List.of(3L, 4L),
                found.levels(Sku.of("sku")).stream().map(StockLevel::available).toList());
        assertEquals(List.of(), found.levels(Sku.of("SKU")));
        assertEquals(1, shop.ledger(Optional.of(keys.get(2)), 10).size());
    }

    @Test
    void holdsItemsAndLocationsDifferByCase() {
        for (String id : List.of("same", "SAME")) {
            shop.committed(shop.change()
                    .hold(Samples.hold(id))
                    .item(Samples.item(id, 1))
                    .location(Samples.location(id, 1)));
        }
        assertEquals(Optional.of(Samples.hold("same")), shop.hold("same"));
        assertEquals(Optional.of(Samples.item("SAME", 1)), shop.item("SAME"));
        assertEquals(Optional.of(Samples.location("same", 1)), shop.location("same"));
        assertEquals(2, shop.activeHolds(10).size());
    }

    @Test
    void backordersDifferByCase() {
        BackorderEntry lower = Samples.waiting("sku", 0, Samples.NOW, "order-a");
        BackorderEntry upperOrder = Samples.waiting("sku", 0, Samples.NOW, "ORDER-A");
        BackorderEntry upperItem = Samples.waiting("SKU", 0, Samples.NOW, "order-a");
        shop.committed(shop.change().queue(lower).queue(upperOrder).queue(upperItem));
        assertEquals(List.of(upperItem, upperOrder, lower), shop.backorders(10));
        shop.committed(shop.change().unqueue(upperOrder));
        assertEquals(List.of(lower), shop.queue("sku", 10).queue(Sku.of("sku")));
    }

    @Test
    void streamsDifferByCase() {
        shop.committed(shop.change().insert(Samples.order("order-a")));
        shop.committed(shop.change().order(Samples.order("ORDER-A").atVersion(2), 0));
        assertEquals(1, shop.stream(StreamId.of(OrderId.of("order-a"))).size());
        assertEquals(2, shop.stream(StreamId.of(OrderId.of("ORDER-A"))).size());
        assertEquals(3, shop.journal().more().size());
    }

    @Test
    void workDiffersByCase() {
        shop.committed(shop.change()
                .work(new WorkWrite.Schedule(Samples.work("work", Samples.NOW)))
                .work(new WorkWrite.Schedule(Samples.work("WORK", Samples.NOW))));
        assertEquals(2, shop.picture().work().size());
    }

    @Test
    void customersDifferByCase() {
        shop.committed(shop.change()
                .insert(Samples.order("order-1", Samples.NOW, Optional.of(CustomerId.of("ann"))))
                .insert(Samples.order("order-2", Samples.NOW, Optional.of(CustomerId.of("ANN")))));
        List<Order> found = shop.orders(OrderQuery.ofCustomer(CustomerId.of("ANN")), 10);
        assertEquals(
                List.of("order-2"),
                found.stream().map(order -> order.id().value()).toList());
    }

    @Test
    void tenantsDifferByCase() {
        Shop upper =
                new Shop(shop.storage(), Tenant.of("KIT" + shop.tenant().value().substring(3)));
        shop.committed(shop.change().insert(Samples.order("order-1")));
        assertEquals(Optional.empty(), upper.order("order-1"));
        assertEquals(List.of(), upper.orders());
        assertEquals(List.of(), upper.journal().more());
    }

    @Test
    void idsOfSixtyFourCharactersFitEverywhere() {
        Shop wide = new Shop(shop.storage(), Tenant.of(longest(shop.tenant().value() + ".")));
        String id = longest("id:");
        Order order = Samples.order(id, Samples.NOW, Optional.of(CustomerId.of(id)));
        WorkItem work =
                WorkItem.due(Samples.work(id, Samples.NOW).id(), WorkItem.Kind.BACKORDER_RELEASE, id, id, Samples.NOW);
        wide.committed(wide.change(id)
                .insert(order)
                .hold(Samples.hold(id))
                .item(Samples.item(id, 1))
                .location(Samples.location(id, 1))
                .receive(Samples.key(id, id), 1)
                .queue(Samples.waiting(id, 0, Samples.NOW, id))
                .work(new WorkWrite.Schedule(work)));
        assertEquals(Optional.of(order), wide.order(id));
        assertEquals(Optional.of(Samples.hold(id)), wide.hold(id));
        assertEquals(Optional.of(Samples.item(id, 1)), wide.item(id));
        assertEquals(Optional.of(Samples.location(id, 1)), wide.location(id));
        assertEquals(1, wide.level(Samples.key(id, id)).available());
        assertEquals(Optional.of(order), wide.queue(id, 1).order(order.id()));
        assertEquals(List.of(work), wide.picture().work());
        assertEquals(4, wide.journal().more().size());
    }

    private static String longest(String start) {
        return start + "x".repeat(64 - start.length());
    }
}
