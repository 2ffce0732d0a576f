package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.event.StreamId;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.WorkId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tenants never meet, even if all their ids are the same. */
public abstract class StorageTenantContract extends StorageSuite {

    private static final StockKey KEY = Samples.key("SKU-1", "main");
    private static final CustomerId CUSTOMER = CustomerId.of("ann");
    private static final BackorderEntry WAITING = Samples.waiting("SKU-1", 0, Samples.NOW, "order-1");

    private final Order order = Samples.order("order-1", Samples.NOW, Optional.of(CUSTOMER));

    private Shop other;

    /** For authors. */
    protected StorageTenantContract() {}

    @BeforeEach
    void openTheOtherShop() {
        other = shop.neighbour();
    }

    @Test
    void whatOneTenantStoresNoOtherTenantReads() {
        shop.committed(everything(shop));
        Snapshot found = readEverything(other);
        assertEquals(Optional.empty(), found.receipt());
        assertEquals(Optional.empty(), found.order(order.id()));
        assertEquals(Optional.empty(), found.hold(HoldId.of("hold-1")));
        assertEquals(Optional.empty(), found.item(KEY.sku()));
        assertEquals(Optional.empty(), found.location(KEY.location()));
        assertEquals(List.of(), found.levels(KEY.sku()));
        assertEquals(List.of(), found.queue(KEY.sku()));
    }

    @Test
    void whatOneTenantStoresNoOtherTenantLists() {
        Picture empty = other.picture();
        shop.committed(everything(shop));
        assertEquals(empty, other.picture());
        assertEquals(List.of(), other.orders(OrderQuery.ofCustomer(CUSTOMER), 10));
        assertEquals(List.of(), other.ledger(Optional.of(KEY), 10));
        assertEquals(List.of(), other.stream(StreamId.of(OrderId.of("order-1"))));
        assertEquals(1, shop.orders(OrderQuery.ofCustomer(CUSTOMER), 10).size());
    }

    @Test
    void bothTenantsMayUseTheSameIds() {
        shop.committed(everything(shop));
        other.committed(everything(other));
        assertEquals(shop.picture(), other.picture());
        assertEquals(10, other.level(KEY).available());
        assertEquals(1, other.ledger().size());
        assertEquals(4, other.journal().more().size());
    }

    @Test
    void changesOfOneTenantLeaveTheOtherAlone() {
        shop.committed(everything(shop));
        other.committed(everything(other));
        Picture before = other.picture();
        Hold hold = Samples.hold("hold-1");
        shop.committed(shop.change("c-2")
                .update(Samples.changed(order))
                .hold(hold.changed(Hold.Status.RELEASED, hold.expiresAt()))
                .item(Samples.item("SKU-1", 2))
                .location(Samples.location("main", 2))
                .reserve(KEY, 10)
                .unqueue(WAITING)
                .work(new WorkWrite.Complete(WorkId.of("work-1"), OptionalLong.empty())));
        assertEquals(before, other.picture());
        assertEquals(Optional.of(order), other.order("order-1"));
        assertEquals(Optional.of(hold), other.hold("hold-1"));
        assertEquals(Optional.of(Samples.item("SKU-1", 1)), other.item("SKU-1"));
        assertEquals(Optional.of(Samples.location("main", 1)), other.location("main"));
        other.committed(other.change("c-2").reserve(KEY, 10));
    }

    @Test
    void aQueueIsReadWithTheOrdersOfItsOwnTenant() {
        shop.committed(everything(shop));
        Order theirs = Samples.changed(Samples.richOrder("order-1"));
        other.committed(other.change().order(theirs, 0).queue(WAITING));
        assertEquals(Optional.of(order), shop.queue("SKU-1", 10).order(order.id()));
        assertEquals(Optional.of(theirs), other.queue("SKU-1", 10).order(order.id()));
    }

    @Test
    void stockOfOneTenantIsNotForTheOther() {
        shop.committed(shop.change().receive(KEY, 10));
        other.stockShort(other.change().reserve(KEY, 1));
        other.conflict(other.change().expect(KEY, 10).receive(KEY, 1));
        assertEquals(10, shop.level(KEY).available());
    }

    private ChangeSetBuilder everything(Shop in) {
        return in.change("c-1")
                .insert(order)
                .hold(Samples.hold("hold-1"))
                .item(Samples.item("SKU-1", 1))
                .location(Samples.location("main", 1))
                .receive(KEY, 10)
                .queue(WAITING)
                .work(new WorkWrite.Schedule(Samples.work("work-1", Samples.NOW)));
    }

    private Snapshot readEverything(Shop in) {
        ReadRequest request = in.request()
                .withCommand(CommandId.of("c-1"))
                .withOrders(Set.of(order.id()))
                .withHolds(Set.of(HoldId.of("hold-1")))
                .withSkus(Set.of(KEY.sku()))
                .withLocations(Set.of(LocationId.of("main")))
                .withQueues(Set.of(KEY.sku()), 10);
        return in.storage().read(request);
    }
}
