package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;
import static org.headlessoms.scenario.World.where;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.headlessoms.order.AllocateOrder;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.NothingToAllocate;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.CounterKind;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.LocationProfile;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main warehouse takes one order a day, also of those that wait. */
@OnEveryStorage
class LaterCapacityScenarios extends Scenario {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @BeforeEach
    void oneOrderADay() {
        capacity(1);
    }

    private void capacity(int orders) {
        LocationProfile profile = LocationProfile.DEFAULT.withDailyCapacity(orders);
        world.oms
                .stock()
                .defineLocation(new DefineLocation(world.next(), MAIN, "", Location.Kind.WAREHOUSE, 0, true, profile))
                .orElseThrow();
    }

    private OrderId waiting(Sku sku, long units) {
        world.clock.advance(Duration.ofSeconds(1));
        return world.placed(
                order -> order.allocation(AllocationPolicy.BACKORDER).line(sku, units, 100));
    }

    private Map<LocationId, Long> served(OrderId order) {
        return where(world.find(order).lines().get(0));
    }

    private long given(LocalDate day) {
        CounterKey key = CounterKey.of(CounterKind.CAPACITY, MAIN, day);
        return world.storage
                .read(ReadRequest.of(world.tenant).withCounters(Set.of(key)))
                .counter(key);
    }

    @Test
    void whoWaitsIsServedOnTheDayThatHasRoom() {
        Sku sku = world.item("A");
        OrderId first = waiting(sku, 2);
        OrderId second = waiting(sku, 2);
        world.receive(sku, MAIN, 5);
        assertThat(served(first)).isEqualTo(Map.of(MAIN, 2L));
        assertThat(served(second)).isEmpty();
        world.pass(Duration.ofHours(11));
        assertThat(served(second)).isEmpty();
        assertThat(given(TODAY)).isEqualTo(1);
        world.pass(Duration.ofHours(1));
        assertThat(served(second)).isEqualTo(Map.of(MAIN, 2L));
        assertThat(given(TODAY)).isEqualTo(1);
        assertThat(given(TOMORROW)).isEqualTo(1);
        world.oms.orders().cancel(CancelOrder.all(world.next(), second, "")).orElseThrow();
        assertThat(given(TOMORROW)).isZero();
    }

    @Test
    void whoFindsALocationFullWhenItIsPlacedIsServedTheNextDay() {
        Sku sku = world.stocked("A", 5);
        world.placed(sku, 1, 100);
        OrderId second = waiting(sku, 2);
        world.pass(Duration.ofMinutes(5));
        assertThat(served(second)).isEmpty();
        world.pass(Duration.ofHours(12));
        assertThat(served(second)).isEqualTo(Map.of(MAIN, 2L));
    }

    @Test
    void whoWaitsIsServedAtOnceWhereThereIsRoom() {
        Sku sku = world.item("A");
        OrderId first = waiting(sku, 2);
        OrderId second = waiting(sku, 2);
        world.receive(sku, MAIN, 4);
        world.receive(sku, STORE, 1);
        assertThat(served(first)).isEqualTo(Map.of(MAIN, 2L));
        assertThat(served(second)).isEqualTo(Map.of(STORE, 1L));
    }

    @Test
    void anOrderCountsOnceAtALocationHoweverOftenItIsServed() {
        Sku sku = world.stocked("A", 1);
        OrderId order = waiting(sku, 3);
        assertThat(given(TODAY)).isEqualTo(1);
        world.receive(sku, MAIN, 1);
        world.pass(Duration.ofDays(1));
        world.receive(sku, MAIN, 1);
        assertThat(served(order)).isEqualTo(Map.of(MAIN, 3L));
        assertThat(given(TODAY)).isEqualTo(1);
        assertThat(given(TOMORROW)).isZero();
    }

    @Test
    void aRaisedCapacityServesWhoWaits() {
        Sku sku = world.item("A");
        waiting(sku, 1);
        OrderId second = waiting(sku, 1);
        world.receive(sku, MAIN, 5);
        assertThat(served(second)).isEmpty();
        capacity(2);
        world.oms.work().runDue();
        assertThat(served(second)).isEqualTo(Map.of(MAIN, 1L));
        assertThat(given(TODAY)).isEqualTo(2);
    }

    @Test
    void aKitIsServedFromWhereThereIsRoomOnly() {
        Sku cup = world.item("CUP");
        Sku spoon = world.item("SPOON");
        Sku kit = Sku.of("KIT");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(
                        world.next(), kit, "", new KitComponent(cup, 1, 1), new KitComponent(spoon, 1, 1)))
                .orElseThrow();
        OrderId order = waiting(kit, 2);
        world.receive(world.item("B"), MAIN, 1);
        world.placed(Sku.of("B"), 1, 100);
        world.receive(cup, MAIN, 2);
        world.receive(spoon, STORE, 2);
        assertThat(where(world.find(order).line(LineId.of("1.1")).orElseThrow()))
                .isEmpty();
        world.receive(cup, STORE, 1);
        assertThat(where(world.find(order).line(LineId.of("1.1")).orElseThrow()))
                .isEqualTo(Map.of(STORE, 1L));
        world.pass(Duration.ofHours(12));
        assertThat(where(world.find(order).line(LineId.of("1.1")).orElseThrow()))
                .isEqualTo(Map.of(STORE, 1L, MAIN, 1L));
        assertThat(where(world.find(order).line(LineId.of("1.2")).orElseThrow()))
                .isEqualTo(Map.of(STORE, 2L));
    }

    @Test
    void whatIsAllocatedLaterIsBoundedAndCountedToo() {
        Sku sku = world.item("A");
        OrderId first =
                world.placed(order -> order.allocation(AllocationPolicy.PARTIAL).line(sku, 2, 100));
        OrderId second =
                world.placed(order -> order.allocation(AllocationPolicy.PARTIAL).line(sku, 2, 100));
        world.receive(sku, MAIN, 5);
        world.oms.orders().allocate(new AllocateOrder(world.next(), first)).orElseThrow();
        assertThat(given(TODAY)).isEqualTo(1);
        assertRefused(
                () -> world.oms.orders().allocate(new AllocateOrder(world.next(), second)),
                new NothingToAllocate(second));
        world.clock.advance(Duration.ofDays(1));
        world.oms.orders().allocate(new AllocateOrder(world.next(), second)).orElseThrow();
        assertThat(served(second)).isEqualTo(Map.of(MAIN, 2L));
        assertThat(given(TOMORROW)).isEqualTo(1);
    }
}
