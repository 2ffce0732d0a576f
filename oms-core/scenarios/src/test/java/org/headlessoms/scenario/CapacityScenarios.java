package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.STORE;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.headlessoms.command.Outcome;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.fulfilment.RejectFulfilment;
import org.headlessoms.fulfilment.RejectionReason;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.returns.Disposition;
import org.headlessoms.sourcing.CannotBeSourced;
import org.headlessoms.sourcing.CapacityDay;
import org.headlessoms.sourcing.SourcingPolicy;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.CounterKind;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.LocationProfile;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.WorkCalendar;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** How many orders a location takes on a day. The world's clock stands at 1 March 2026, noon in UTC. */
@OnEveryStorage
class CapacityScenarios extends Scenario {

    private static final ChannelId BALANCED = ChannelId.of("balanced");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Override
    OmsEngine options(OmsEngine engine) {
        return engine.sourcing(request -> request.channel().equals(Optional.of(BALANCED))
                ? SourcingPolicy.balanced()
                : SourcingPolicy.byPriority());
    }

    private Sku stocked(String sku, long main, long store) {
        Sku item = world.stocked(sku, main);
        world.receive(item, STORE, store);
        return item;
    }

    private void capacity(LocationId location, int priority, int orders) {
        define(location, priority, LocationProfile.DEFAULT.withDailyCapacity(orders));
    }

    private void define(LocationId location, int priority, LocationProfile profile) {
        world.oms
                .stock()
                .defineLocation(new DefineLocation(
                        world.next(), location, "", Location.Kind.WAREHOUSE, priority, true, profile))
                .orElseThrow();
    }

    private Outcome<OrderPlaced> order(UnaryOperator<PlaceOrderBuilder> content) {
        return world.oms
                .orders()
                .place(content.apply(world.order()).tender("card").build());
    }

    private OrderId one(Sku sku) {
        return world.placed(sku, 1, 100);
    }

    private Map<LocationId, Long> where(OrderId id) {
        return World.where(world.find(id).lines().get(0));
    }

    private long given(LocationId location, LocalDate day) {
        CounterKey key = CounterKey.of(CounterKind.CAPACITY, location, day);
        return world.storage
                .read(ReadRequest.of(world.tenant).withCounters(Set.of(key)))
                .counter(key);
    }

    private void cancel(OrderId id) {
        world.oms.orders().cancel(CancelOrder.all(world.next(), id, "")).orElseThrow();
    }

    private static Shortage shortage(Sku sku, long wanted, long planned) {
        return new Shortage(sku, wanted, planned);
    }

    @Test
    void whatALocationDoesNotTakeTodayGoesToTheNextOne() {
        Sku sku = stocked("A", 99, 99);
        capacity(MAIN, 0, 2);
        assertThat(where(one(sku))).isEqualTo(Map.of(MAIN, 1L));
        OrderId last = world.placed(sku, 50, 100);
        assertThat(where(last)).isEqualTo(Map.of(MAIN, 50L));
        assertThat(world.find(last).header().capacityDays()).containsExactly(new CapacityDay(MAIN, TODAY));
        OrderId other = one(sku);
        assertThat(where(other)).isEqualTo(Map.of(STORE, 1L));
        assertThat(world.find(other).header().capacityDays()).isEmpty();
        assertThat(given(MAIN, TODAY)).isEqualTo(2);
    }

    @Test
    void whoFindsEveryLocationFullIsRefusedWithNumbers() {
        Sku sku = stocked("A", 5, 5);
        capacity(MAIN, 0, 0);
        capacity(STORE, 1, 1);
        assertRefused(() -> order(o -> o.line(sku, 6, 100)), new CannotBeSourced(List.of(shortage(sku, 6, 5))));
        assertThat(where(world.placed(sku, 5, 100))).isEqualTo(Map.of(STORE, 5L));
        world.receive(sku, STORE, 1);
        assertRefused(() -> order(o -> o.line(sku, 1, 100)), new CannotBeSourced(List.of(shortage(sku, 1, 0))));
        OrderId partly =
                world.placed(o -> o.allocation(AllocationPolicy.PARTIAL).line(sku, 1, 100));
        assertThat(world.find(partly).lines().get(0).quantities().open()).isEqualTo(1);
        assertThat(given(MAIN, TODAY)).isZero();
        assertThat(given(STORE, TODAY)).isEqualTo(1);
    }

    @Test
    void anOrderOfSeveralLinesAndLocationsCountsOnceAtEach() {
        Sku a = stocked("A", 2, 5);
        Sku b = stocked("B", 9, 9);
        capacity(MAIN, 0, 1);
        capacity(STORE, 1, 1);
        OrderId id = world.placed(o -> o.line(a, 4, 100).line(b, 1, 100).line(b, 2, 100));
        assertThat(where(id)).isEqualTo(Map.of(MAIN, 2L, STORE, 2L));
        assertThat(world.find(id).header().capacityDays())
                .containsExactly(new CapacityDay(MAIN, TODAY), new CapacityDay(STORE, TODAY));
        assertThat(given(MAIN, TODAY)).isEqualTo(1);
        assertThat(given(STORE, TODAY)).isEqualTo(1);
        assertRefused(() -> order(o -> o.line(b, 1, 100)), new CannotBeSourced(List.of(shortage(b, 1, 0))));
    }

    @Test
    void theDayIsTheOneOfTheLocation() {
        Sku sku = stocked("A", 99, 99);
        WorkCalendar tokyo = new WorkCalendar(
                ZoneId.of("Asia/Tokyo"),
                new TreeSet<>(EnumSet.allOf(DayOfWeek.class)),
                Collections.emptySortedSet(),
                Optional.empty());
        define(MAIN, 0, LocationProfile.DEFAULT.with(tokyo).withDailyCapacity(1));
        assertThat(where(one(sku))).isEqualTo(Map.of(MAIN, 1L));
        // midnight in Tokyo is 15:00 in UTC
        world.clock.advance(Duration.ofHours(3).minusMillis(1));
        assertThat(where(one(sku))).isEqualTo(Map.of(STORE, 1L));
        world.clock.advance(Duration.ofMillis(1));
        assertThat(where(one(sku))).isEqualTo(Map.of(MAIN, 1L));
        assertThat(where(one(sku))).isEqualTo(Map.of(STORE, 1L));
        assertThat(given(MAIN, TODAY)).isEqualTo(1);
        assertThat(given(MAIN, TODAY.plusDays(1))).isEqualTo(1);
    }

    @Test
    void whatIsCancelledIsGivenBackToTheDayOnWhichItWasPlaced() {
        Sku sku = stocked("A", 99, 99);
        capacity(MAIN, 0, 2);
        OrderId first = world.placed(sku, 2, 100);
        OrderId second = one(sku);
        world.oms
                .orders()
                .cancel(CancelOrder.units(world.next(), first, LINE_1, 1, ""))
                .orElseThrow();
        assertThat(where(one(sku))).isEqualTo(Map.of(STORE, 1L));
        cancel(first);
        assertThat(given(MAIN, TODAY)).isEqualTo(1);
        assertThat(where(one(sku))).isEqualTo(Map.of(MAIN, 1L));
        world.clock.advance(Duration.ofDays(1));
        one(sku);
        cancel(second);
        assertThat(given(MAIN, TODAY)).isEqualTo(1);
        assertThat(given(MAIN, TODAY.plusDays(1))).isEqualTo(1);
    }

    @Test
    void whatWasReleasedShippedOrCameBackStillCounts() {
        Sku sku = stocked("A", 99, 99);
        capacity(MAIN, 0, 1);
        OrderId id = world.placed(sku, 2, 100);
        world.released(id);
        assertThat(given(MAIN, TODAY)).isEqualTo(1);
        world.shipped(id, world.find(id).fulfilments().get(0).id());
        world.returned(id, LINE_1, 2, Disposition.RESTOCK);
        assertThat(given(MAIN, TODAY)).isEqualTo(1);
        assertThat(where(one(sku))).isEqualTo(Map.of(STORE, 1L));
    }

    @Test
    void whatALocationRejectsIsGivenBackAndWhoGetsItInsteadIsNotCounted() {
        Sku sku = stocked("A", 99, 99);
        capacity(MAIN, 0, 1);
        capacity(STORE, 1, 0);
        OrderId id = one(sku);
        world.oms
                .fulfilments()
                .reject(RejectFulfilment.all(
                        world.next(),
                        id,
                        world.released(id).get(0).id(),
                        RejectionReason.NO_CAPACITY,
                        Duration.ofHours(1)))
                .orElseThrow();
        assertThat(where(id)).isEqualTo(Map.of(STORE, 1L));
        assertThat(given(MAIN, TODAY)).isZero();
        assertThat(given(STORE, TODAY)).isZero();
        Sku other = stocked("B", 9, 9);
        assertThat(where(one(other))).isEqualTo(Map.of(MAIN, 1L));
    }

    @Test
    void aHoldKeepsUnitsAndNotTheOrderThatIsToCome() {
        Sku sku = stocked("A", 9, 9);
        capacity(MAIN, 0, 1);
        HoldId hold = world.oms
                .holds()
                .place(PlaceHold.of(world.next(), Duration.ofMinutes(5), new PlaceHold.Line(sku, 2)))
                .orElseThrow()
                .hold()
                .id();
        assertThat(world.level(sku, MAIN).held()).isEqualTo(2);
        one(sku);
        OrderId id = world.placed(o -> o.hold(hold).line(sku, 2, 100));
        assertThat(where(id)).isEqualTo(Map.of(STORE, 2L));
        assertThat(world.level(sku, MAIN).held()).isZero();
    }

    @Test
    void ordersBeforeACapacityDoNotCountAndALoweredOneTakesNothingBack() {
        Sku sku = stocked("A", 99, 99);
        one(sku);
        capacity(MAIN, 0, 2);
        OrderId first = one(sku);
        one(sku);
        capacity(MAIN, 0, 1);
        cancel(first);
        assertThat(where(one(sku))).isEqualTo(Map.of(STORE, 1L));
        define(MAIN, 0, LocationProfile.DEFAULT);
        assertThat(where(one(sku))).isEqualTo(Map.of(MAIN, 1L));
        assertThat(given(MAIN, TODAY)).isEqualTo(1);
        capacity(MAIN, 0, 2);
        assertThat(where(one(sku))).isEqualTo(Map.of(MAIN, 1L));
        assertThat(where(one(sku))).isEqualTo(Map.of(STORE, 1L));
    }

    @Test
    void theSameOrderSentTwiceCountsOnce() {
        Sku sku = stocked("A", 99, 99);
        capacity(MAIN, 0, 2);
        var command = world.order().line(sku, 1, 100).tender("card").build();
        world.oms.orders().place(command).orElseThrow();
        world.oms.orders().place(command).orElseThrow();
        assertThat(given(MAIN, TODAY)).isEqualTo(1);
    }

    @Test
    void ofManyOrdersForTheLastPlacesOfADayOnlySoManyGetOne() {
        Sku sku = stocked("A", 99, 99);
        capacity(MAIN, 0, 5);
        one(sku);
        one(sku);
        List<Outcome<OrderPlaced>> placed =
                AtOnce.run(Collections.nCopies(AtOnce.THREADS, () -> order(o -> o.line(sku, 1, 100))));
        Map<LocationId, Integer> orders = new TreeMap<>();
        placed.forEach(outcome -> where(outcome.orElseThrow().orderId())
                .keySet()
                .forEach(location -> orders.merge(location, 1, Integer::sum)));
        assertThat(orders).isEqualTo(Map.of(MAIN, 3, STORE, 5));
        assertThat(given(MAIN, TODAY)).isEqualTo(5);
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(5);
    }

    @Test
    void balancedOrdersAreSpreadLikeTheCapacities() {
        Sku sku = stocked("A", 99, 99);
        world.receive(sku, OUTLET, 99);
        capacity(MAIN, 2, 20);
        capacity(STORE, 1, 10);
        Map<LocationId, Integer> orders = new TreeMap<>();
        IntStream.range(0, 15)
                .forEach(i -> balanced(sku).forEach((location, units) -> orders.merge(location, 1, Integer::sum)));
        assertThat(orders).isEqualTo(Map.of(MAIN, 10, STORE, 5));
        IntStream.range(0, 16)
                .forEach(i -> balanced(sku).forEach((location, units) -> orders.merge(location, 1, Integer::sum)));
        // the outlet takes as many as come: it is what is left
        assertThat(orders).isEqualTo(Map.of(MAIN, 20, STORE, 10, OUTLET, 1));
    }

    private Map<LocationId, Long> balanced(Sku sku) {
        return where(world.placed(o -> o.channel(BALANCED).line(sku, 1, 100)));
    }

    @Test
    void equalSharesAreToldApartByPriority() {
        Sku sku = stocked("A", 99, 99);
        capacity(MAIN, 1, LocationProfile.MAX_DAILY_CAPACITY);
        capacity(STORE, 0, LocationProfile.MAX_DAILY_CAPACITY - 1);
        assertThat(balanced(sku)).isEqualTo(Map.of(STORE, 1L));
        assertThat(balanced(sku)).isEqualTo(Map.of(MAIN, 1L));
        // one of 1,000,000 is less than one of 999,999
        assertThat(balanced(sku)).isEqualTo(Map.of(MAIN, 1L));
        assertThat(balanced(sku)).isEqualTo(Map.of(STORE, 1L));
    }

    @Test
    void onlyOrdersThatCouldComeFromALocationWithACapacityReadWhatItWasGiven() {
        CountingStorage counted = new CountingStorage(kind.open());
        world = new World(counted, this::options);
        Sku sku = world.stocked("A", 9);
        assertThat(readsToPlace(sku, counted)).isEqualTo(1);
        capacity(STORE, 1, 5);
        assertThat(readsToPlace(sku, counted)).isEqualTo(1);
        world.receive(sku, STORE, 9);
        assertThat(readsToPlace(sku, counted)).isEqualTo(2);
    }

    private long readsToPlace(Sku sku, CountingStorage counted) {
        counted.reset();
        world.oms.orders().place(world.order().line(sku, 1, 0).build()).orElseThrow();
        return counted.reads();
    }

    @Test
    void aCapacityIsAReasonableNumber() {
        for (int wrong : List.of(-1, LocationProfile.MAX_DAILY_CAPACITY + 1)) {
            assertThatThrownBy(() -> LocationProfile.DEFAULT.withDailyCapacity(wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        LocationProfile profile = LocationProfile.DEFAULT.withDailyCapacity(0);
        define(MAIN, 0, profile);
        Sku sku = world.stocked("A", 1);
        assertThat(world.level(sku, MAIN).key()).isEqualTo(new StockKey(sku, MAIN));
        assertRefused(() -> order(o -> o.line(sku, 1, 100)), new CannotBeSourced(List.of(shortage(sku, 1, 0))));
    }
}
