package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.headlessoms.event.StreamId;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;
import org.junit.jupiter.api.Test;

/** Orders are stored whole, and only over the version the writer has seen. */
public abstract class StorageOrderContract extends StorageSuite {

    /** For authors. */
    protected StorageOrderContract() {}

    @Test
    void anOrderWithAllItsPartsIsReadBackEqual() {
        Order order = Samples.richOrder("order-1");
        shop.committed(shop.change().insert(order));
        assertEquals(Optional.of(order), shop.order("order-1"));
    }

    @Test
    void anOrderOfManyLinesIsReadBackEqual() {
        OrderLine line = Samples.order("order-1").lines().get(0);
        List<OrderLine> lines = IntStream.range(0, 700)
                .mapToObj(i -> new OrderLine(
                        LineId.of("" + i),
                        line.sku(),
                        line.unitPrice(),
                        line.quantities(),
                        line.prices(),
                        Map.of(),
                        line.promisedOn(),
                        line.kit(),
                        line.serialized()))
                .toList();
        Order order = Samples.order("order-1").withLines(lines);
        shop.committed(shop.change().insert(order));
        assertEquals(Optional.of(order), shop.order("order-1"));
        assertEquals(1, shop.stream(StreamId.of(order.id())).size());
    }

    @Test
    void anOrderThatWasNeverStoredIsAbsent() {
        shop.committed(shop.change().insert(Samples.order("order-1")));
        assertEquals(Optional.empty(), shop.order("order-2"));
    }

    @Test
    void timesOfAnOrderKeepTheirMilliseconds() {
        Instant placedAt = Instant.parse("2026-10-25T00:59:59.999Z");
        shop.committed(shop.change().insert(Samples.order("order-1", placedAt, Optional.empty())));
        assertEquals(placedAt, shop.order("order-1").orElseThrow().header().placedAt());
    }

    @Test
    void anUpdateReplacesTheOrder() {
        Order first = Samples.richOrder("order-1");
        shop.committed(shop.change().insert(first));
        Order second = Samples.changed(first);
        shop.committed(shop.change().update(second));
        assertEquals(Optional.of(second), shop.order("order-1"));
    }

    @Test
    void anOrderMayAdvanceSeveralVersionsAtOnce() {
        Order third = Samples.order("order-1").atVersion(3);
        shop.committed(shop.change().insert(third));
        Order seventh = third.atVersion(7);
        shop.committed(shop.change().order(seventh, 3));
        assertEquals(Optional.of(seventh), shop.order("order-1"));
    }

    @Test
    void insertingAnOrderThatExistsIsAConflict() {
        Order first = Samples.order("order-1");
        shop.committed(shop.change().insert(first));
        shop.conflict(shop.change().insert(Samples.richOrder("order-1")));
        assertEquals(Optional.of(first), shop.order("order-1"));
    }

    @Test
    void updatingAnOlderVersionIsAConflict() {
        Order first = Samples.order("order-1");
        Order second = Samples.changed(first);
        shop.committed(shop.change().insert(first));
        shop.committed(shop.change().update(second));
        shop.conflict(shop.change().update(second));
        shop.conflict(shop.change().order(second.atVersion(9), 1));
        assertEquals(Optional.of(second), shop.order("order-1"));
    }

    @Test
    void updatingAVersionThatIsNotThereYetIsAConflict() {
        Order first = Samples.order("order-1");
        shop.committed(shop.change().insert(first));
        shop.conflict(shop.change().update(first.atVersion(3)));
        assertEquals(Optional.of(first), shop.order("order-1"));
    }

    @Test
    void updatingAnOrderThatDoesNotExistIsAConflict() {
        shop.conflict(shop.change().update(Samples.order("order-1").atVersion(2)));
        assertEquals(Optional.empty(), shop.order("order-1"));
    }

    @Test
    void oneChangeSetMayWriteSeveralOrders() {
        Order old = Samples.order("order-1");
        shop.committed(shop.change().insert(old));
        Order changed = Samples.changed(old);
        Order other = Samples.richOrder("order-2");
        shop.committed(shop.change().insert(other).update(changed));
        assertEquals(Optional.of(changed), shop.order("order-1"));
        assertEquals(Optional.of(other), shop.order("order-2"));
    }

    @Test
    void oneStaleOrderSpoilsAllOrdersOfItsChangeSet() {
        Order old = Samples.order("order-2");
        shop.committed(shop.change().insert(old));
        shop.conflict(shop.change().insert(Samples.order("order-1")).insert(old).insert(Samples.order("order-3")));
        assertEquals(List.of(old), shop.orders());
    }

    @Test
    void oneReadAnswersManyOrders() {
        ChangeSetBuilder change = shop.change();
        IntStream.range(0, 100).forEach(i -> change.insert(Samples.order("order-" + i)));
        shop.committed(change);
        Set<OrderId> wanted = new HashSet<>();
        IntStream.range(50, 150).forEach(i -> wanted.add(OrderId.of("order-" + i)));
        Snapshot found = shop.storage().read(shop.request().withOrders(wanted));
        assertEquals(
                50, wanted.stream().filter(id -> found.order(id).isPresent()).count());
        assertEquals(Optional.empty(), found.order(OrderId.of("order-49")), "was not asked for");
    }
}
