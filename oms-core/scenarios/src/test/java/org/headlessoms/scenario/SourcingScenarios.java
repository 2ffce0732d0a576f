package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.headlessoms.hold.HoldLine;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.order.AllocateOrder;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.NothingToAllocate;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** As many units as there are, from as few places as possible; among equals the preferred place, then the smaller id. */
@OnEveryStorage
class SourcingScenarios extends Scenario {

    private Sku at(String sku, Map<LocationId, Long> units) {
        Sku item = world.item(sku);
        units.forEach((location, quantity) -> world.receive(item, location, quantity));
        return item;
    }

    private void define(LocationId location, int priority, boolean enabled) {
        world.oms
                .stock()
                .defineLocation(new DefineLocation(world.next(), location, "", Location.Kind.STORE, priority, enabled))
                .orElseThrow();
    }

    private static Set<LocationId> places(Order order) {
        Set<LocationId> places = new TreeSet<>();
        order.lines().forEach(line -> places.addAll(World.where(line).keySet()));
        return places;
    }

    private static Map<LocationId, Long> where(Order order) {
        return World.where(order.lines().get(0));
    }

    @Test
    void onePlaceThatHasAllIsBetterThanTwoPreferredOnes() {
        Sku sku = at("A", Map.of(MAIN, 6L, STORE, 4L, OUTLET, 10L));
        assertThat(where(world.find(world.placed(sku, 10, 100)))).isEqualTo(Map.of(OUTLET, 10L));
    }

    @Test
    void takingTheFullestPlaceFirstWouldBeAMistake() {
        LocationId greedy = LocationId.of("greedy");
        define(greedy, 0, true);
        List<Map<LocationId, Long>> stock = List.of(
                Map.of(greedy, 1L, STORE, 1L),
                Map.of(greedy, 1L, OUTLET, 1L),
                Map.of(greedy, 1L, STORE, 1L),
                Map.of(greedy, 1L, OUTLET, 1L),
                Map.of(STORE, 1L),
                Map.of(OUTLET, 1L));
        Order order = world.find(world.placed(one -> {
            for (int i = 0; i < stock.size(); i++) {
                one.line(at("S" + i, stock.get(i)), 1, 100);
            }
            return one;
        }));
        assertThat(places(order)).containsExactly(OUTLET, STORE);
    }

    @Test
    void amongEqualsThePreferredPlaceIsTakenAndThenTheSmallerId() {
        Sku a = at("A", Map.of(OUTLET, 5L, STORE, 5L));
        assertThat(where(world.find(world.placed(a, 5, 100)))).isEqualTo(Map.of(STORE, 5L));
        LocationId north = LocationId.of("north");
        LocationId south = LocationId.of("south");
        define(south, 7, true);
        define(north, 7, true);
        Sku b = at("B", Map.of(south, 5L, north, 5L));
        assertThat(where(world.find(world.placed(b, 5, 100)))).isEqualTo(Map.of(north, 5L));
    }

    @Test
    void aPlaceThatBecomesPreferredIsTakenFromThenOn() {
        Sku sku = at("A", Map.of(MAIN, 5L, OUTLET, 5L));
        define(MAIN, 9, true);
        assertThat(where(world.find(world.placed(sku, 2, 100)))).isEqualTo(Map.of(OUTLET, 2L));
    }

    @Test
    void whatIsShortIsStillTakenFromAsFewPlacesAsPossible() {
        Sku a = at("A", Map.of(MAIN, 2L, STORE, 2L, OUTLET, 2L));
        Sku b = at("B", Map.of(OUTLET, 3L));
        Order order = world.find(world.placed(one ->
                one.allocation(AllocationPolicy.BACKORDER).line(b, 5, 100).line(a, 2, 100)));
        assertThat(places(order)).containsExactly(OUTLET);
        assertThat(order.lines().get(0).quantities().backordered()).isEqualTo(2);
        assertThat(order.lines().get(1).quantities().reserved()).isEqualTo(2);
    }

    @Test
    void manyUnitsGoBeforeFewPlaces() {
        Sku sku = at("A", Map.of(MAIN, 1L, STORE, 2L, OUTLET, 3L));
        Order order = world.find(
                world.placed(one -> one.allocation(AllocationPolicy.PARTIAL).line(sku, 9, 100)));
        assertThat(where(order)).isEqualTo(Map.of(MAIN, 1L, STORE, 2L, OUTLET, 3L));
        assertThat(order.lines().get(0).quantities().open()).isEqualTo(3);
    }

    @Test
    void aDisabledPlaceIsNeitherSoldNorHeldNorPromisedFromUntilItIsEnabled() {
        Sku sku = at("A", Map.of(STORE, 5L));
        define(STORE, 1, false);
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order().line(sku, 1, 100).tender("card").build()),
                new InsufficientStock(List.of(new Shortage(sku, 1, 0))));
        assertRefused(
                () -> world.oms
                        .holds()
                        .place(PlaceHold.of(world.next(), Duration.ofMinutes(5), new PlaceHold.Line(sku, 1))),
                new InsufficientStock(List.of(new Shortage(sku, 1, 0))));
        OrderId open =
                world.placed(one -> one.allocation(AllocationPolicy.PARTIAL).line(sku, 1, 100));
        OrderId waiting =
                world.placed(one -> one.allocation(AllocationPolicy.BACKORDER).line(sku, 1, 100));
        world.receive(sku, STORE, 1);
        assertThat(firstLine(waiting).quantities().backordered()).isEqualTo(1);
        assertRefused(
                () -> world.oms.orders().allocate(new AllocateOrder(world.next(), open)), new NothingToAllocate(open));
        define(STORE, 1, true);
        world.oms.orders().allocate(new AllocateOrder(world.next(), open)).orElseThrow();
        assertThat(World.where(firstLine(open))).isEqualTo(Map.of(STORE, 1L));
        world.receive(sku, STORE, 1);
        assertThat(World.where(firstLine(waiting))).isEqualTo(Map.of(STORE, 1L));
    }

    @Test
    void whatIsReservedAtAPlaceThatIsDisabledLaterStillShips() {
        Sku sku = at("A", Map.of(STORE, 5L));
        OrderId id = world.placed(sku, 2, 100);
        define(STORE, 1, false);
        world.shipAll(id);
        assertThat(world.level(sku, STORE).onHand()).isEqualTo(3);
    }

    @Test
    void anOwnHoldIsTakenWhereItIs() {
        Sku sku = at("A", Map.of(STORE, 2L));
        HoldId hold = world.oms
                .holds()
                .place(PlaceHold.of(world.next(), Duration.ofMinutes(5), new PlaceHold.Line(sku, 2)))
                .orElseThrow()
                .hold()
                .id();
        world.receive(sku, MAIN, 50);
        assertThat(where(world.find(world.placed(one -> one.hold(hold).line(sku, 2, 100)))))
                .isEqualTo(Map.of(STORE, 2L));
    }

    @Test
    void holdsAreSourcedLikeOrders() {
        Sku a = at("A", Map.of(MAIN, 1L, OUTLET, 2L));
        Sku b = at("B", Map.of(STORE, 1L, OUTLET, 1L));
        assertThat(world.oms
                        .holds()
                        .place(PlaceHold.of(
                                world.next(),
                                Duration.ofMinutes(5),
                                new PlaceHold.Line(a, 2),
                                new PlaceHold.Line(b, 1)))
                        .orElseThrow()
                        .hold()
                        .lines())
                .containsExactly(new HoldLine(new StockKey(a, OUTLET), 2), new HoldLine(new StockKey(b, OUTLET), 1));
    }

    private OrderLine firstLine(OrderId id) {
        return world.find(id).lines().get(0);
    }
}
