package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.LINE_2;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.STORE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.headlessoms.command.NotFound;
import org.headlessoms.order.AllocateOrder;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.sourcing.CannotBeSourced;
import org.headlessoms.sourcing.DeliveryTerms;
import org.headlessoms.sourcing.PickUp;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.LocationCapability;
import org.headlessoms.stock.LocationProfile;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.Tracking;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** What an order may ask of the way its units are found. */
@OnEveryStorage
class DeliveryTermsScenarios extends Scenario {

    private static final DeliveryTerms NONE = DeliveryTerms.NONE;

    private Sku stock(String sku, long main, long store, long outlet) {
        Sku item = world.item(sku);
        add(item, MAIN, main);
        add(item, STORE, store);
        add(item, OUTLET, outlet);
        return item;
    }

    private void add(Sku item, LocationId location, long units) {
        if (units > 0) {
            world.receive(item, location, units);
        }
    }

    private PlaceOrder order(DeliveryTerms terms, AllocationPolicy policy, Sku sku, long units) {
        return world.order()
                .terms(terms)
                .allocation(policy)
                .line(sku, units, 100)
                .tender("card")
                .build();
    }

    private Map<LocationId, Long> where(DeliveryTerms terms, Sku sku, long units) {
        return World.where(line(order(terms, AllocationPolicy.PARTIAL, sku, units), LINE_1));
    }

    private OrderLine line(PlaceOrder command, LineId line) {
        return find(command).line(line).orElseThrow();
    }

    private Order find(PlaceOrder command) {
        return world.find(world.oms.orders().place(command).orElseThrow().orderId());
    }

    private static Set<LocationId> places(Order order) {
        Set<LocationId> places = new TreeSet<>();
        order.lines().forEach(line -> places.addAll(World.where(line).keySet()));
        return places;
    }

    @Test
    void excludedLocationsGiveNothingAlsoNotToTheQueue() {
        Sku sku = stock("A", 5, 2, 0);
        assertThat(where(NONE.without(MAIN), sku, 2)).isEqualTo(Map.of(STORE, 2L));
        assertRefused(
                () -> world.oms.orders().place(order(NONE.without(MAIN), AllocationPolicy.ALL_OR_NOTHING, sku, 1)),
                new CannotBeSourced(List.of(new Shortage(sku, 1, 0))));
        OrderId waiting = world.placed(order -> order.terms(NONE.without(MAIN))
                .allocation(AllocationPolicy.BACKORDER)
                .line(sku, 1, 100));
        world.receive(sku, MAIN, 3);
        assertThat(world.find(waiting).lines().get(0).quantities().backordered())
                .isEqualTo(1);
        world.receive(sku, STORE, 3);
        assertThat(World.where(world.find(waiting).lines().get(0))).isEqualTo(Map.of(STORE, 1L));
    }

    @Test
    void whatIsPickedUpComesFromThatPlaceOnlyOrFromItFirst() {
        Sku sku = stock("A", 9, 2, 9);
        assertThat(where(NONE.withPickUp(new PickUp(STORE, false)), sku, 3)).isEqualTo(Map.of(STORE, 2L, MAIN, 1L));
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(order(
                                NONE.withPickUp(new PickUp(OUTLET, true)), AllocationPolicy.ALL_OR_NOTHING, sku, 10)),
                new CannotBeSourced(List.of(new Shortage(sku, 10, 9))));
        assertThat(where(NONE.withPickUp(new PickUp(OUTLET, true)), sku, 10)).isEqualTo(Map.of(OUTLET, 9L));
    }

    @Test
    void whoCannotHandOverIsNoPlaceOfPickUp() {
        Sku sku = stock("A", 0, 5, 0);
        world.oms
                .stock()
                .defineLocation(new DefineLocation(
                        world.next(),
                        STORE,
                        "",
                        Location.Kind.STORE,
                        1,
                        true,
                        LocationProfile.DEFAULT.with(LocationCapability.SHIP)))
                .orElseThrow();
        DeliveryTerms pickUp = NONE.withPickUp(new PickUp(STORE, true));
        assertRefused(
                () -> world.oms.orders().place(order(pickUp, AllocationPolicy.ALL_OR_NOTHING, sku, 1)),
                new CannotBeSourced(List.of(new Shortage(sku, 1, 0))));
        LocationId nowhere = LocationId.of("nowhere");
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(order(NONE.withPickUp(new PickUp(nowhere, false)), AllocationPolicy.PARTIAL, sku, 1)),
                new NotFound("location", "nowhere"));
    }

    @Test
    void anOrderThatShipsCompleteTakesEverythingOrNothing() {
        Sku a = stock("A", 5, 0, 0);
        Sku b = stock("B", 1, 0, 0);
        OrderId id = world.placed(order -> order.terms(NONE.withShipComplete())
                .allocation(AllocationPolicy.BACKORDER)
                .line(a, 2, 100)
                .line(b, 2, 100));
        assertThat(places(world.find(id))).isEmpty();
        assertThat(world.find(id).lines().get(0).quantities().open()).isEqualTo(2);
        world.receive(b, STORE, 1);
        assertThat(places(world.find(id))).isEmpty();
        world.oms.orders().allocate(new AllocateOrder(world.next(), id)).orElseThrow();
        assertThat(World.where(world.find(id).lines().get(0))).isEqualTo(Map.of(MAIN, 2L));
        assertThat(World.where(world.find(id).lines().get(1))).isEqualTo(Map.of(MAIN, 1L, STORE, 1L));
    }

    @Test
    void aBoundOnShipmentsTakesTheMostUnitsWithinIt() {
        Sku sku = stock("A", 3, 4, 5);
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(order(NONE.withMaxShipments(2), AllocationPolicy.ALL_OR_NOTHING, sku, 10)),
                new CannotBeSourced(List.of(new Shortage(sku, 10, 9))));
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(order(NONE.withMaxShipments(2), AllocationPolicy.ALL_OR_NOTHING, sku, 13)),
                new InsufficientStock(List.of(new Shortage(sku, 13, 12))));
        OrderId id = world.oms
                .orders()
                .place(order(NONE.withMaxShipments(2), AllocationPolicy.PARTIAL, sku, 10))
                .orElseThrow()
                .orderId();
        assertThat(World.where(world.find(id).lines().get(0))).isEqualTo(Map.of(STORE, 4L, OUTLET, 5L));
        world.receive(sku, OUTLET, 1);
        world.oms.orders().allocate(new AllocateOrder(world.next(), id)).orElseThrow();
        assertThat(World.where(world.find(id).lines().get(0))).isEqualTo(Map.of(STORE, 4L, OUTLET, 6L));
    }

    @Test
    void linesKeptTogetherComeFromOnePlaceOrNotAtAll() {
        Sku a = stock("A", 5, 0, 5);
        Sku b = stock("B", 0, 5, 2);
        DeliveryTerms together = NONE.withTogether(LINE_1, LINE_2);
        OrderId id = world.placed(
                order -> order.terms(together).line(a, 2, 100).line(b, 2, 100).line(a, 4, 100));
        Order order = world.find(id);
        assertThat(World.where(order.lines().get(0))).isEqualTo(Map.of(OUTLET, 2L));
        assertThat(World.where(order.lines().get(1))).isEqualTo(Map.of(OUTLET, 2L));
        assertThat(World.where(order.lines().get(2))).isEqualTo(Map.of(MAIN, 4L));
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .terms(together)
                                .line(a, 1, 100)
                                .line(b, 1, 100)
                                .tender("card")
                                .build()),
                new CannotBeSourced(List.of(new Shortage(a, 1, 0), new Shortage(b, 1, 0))));
    }

    @Test
    void aKitKeptTogetherComesFromOnePlace() {
        Sku left = stock("L", 3, 0, 1);
        Sku right = stock("R", 0, 3, 1);
        Sku pair = Sku.of("PAIR");
        world.oms
                .stock()
                .defineItem(new DefineItem(
                        world.next(),
                        pair,
                        "",
                        List.of(new KitComponent(left, 1, 1), new KitComponent(right, 1, 1)),
                        Tracking.NONE,
                        0))
                .orElseThrow();
        Order order = world.find(
                world.placed(one -> one.terms(NONE.withTogether(LINE_1)).line(pair, 1, 100)));
        assertThat(places(order)).containsExactly(OUTLET);
        assertThat(world.oms
                        .orders()
                        .place(order(NONE.withTogether(LINE_1), AllocationPolicy.ALL_OR_NOTHING, pair, 1))
                        .refusalOrThrow())
                .isInstanceOf(CannotBeSourced.class);
    }

    @Test
    void onlyLinesOfTheOrderCanBeKeptTogether() {
        Sku sku = stock("A", 1, 0, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order(NONE.withTogether(LINE_2), AllocationPolicy.PARTIAL, sku, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NONE.withTogether(LINE_1).withTogether(LINE_1));
        assertThatIllegalArgumentException().isThrownBy(() -> NONE.withMaxShipments(0));
    }
}
