package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;
import static org.headlessoms.scenario.World.where;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.headlessoms.channel.DefineChannel;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.LocationCapability;
import org.headlessoms.stock.LocationProfile;
import org.headlessoms.stock.WorkCalendar;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Stock that was there all along becomes available to those who wait, because a location or a channel is defined anew. */
@OnEveryStorage
class WideningScenarios extends Scenario {

    private static final ChannelId WEB = ChannelId.of("web");

    private void main(boolean enabled, LocationProfile profile) {
        world.oms
                .stock()
                .defineLocation(
                        new DefineLocation(world.next(), MAIN, "", Location.Kind.WAREHOUSE, 0, enabled, profile))
                .orElseThrow();
    }

    private void web(LocationId... locations) {
        world.oms
                .channels()
                .define(new DefineChannel(world.next(), WEB, "", List.of(locations), true, true))
                .orElseThrow();
    }

    private static PlaceOrderBuilder waiting(PlaceOrderBuilder order, Sku sku, long units) {
        return order.allocation(AllocationPolicy.BACKORDER).line(sku, units, 100);
    }

    private Map<LocationId, Long> served(OrderId order) {
        return where(world.find(order).lines().get(0));
    }

    @Test
    void aLocationThatIsEnabledAgainServesWhoWaits() {
        Sku sku = world.stocked("A", 5);
        Sku other = world.stocked("B", 1);
        main(false, LocationProfile.DEFAULT);
        OrderId first = world.placed(order -> waiting(order, sku, 3));
        OrderId second = world.placed(order -> waiting(order, sku, 3));
        OrderId third = world.placed(order -> waiting(order, other, 2));
        world.pass(Duration.ofMinutes(5));
        assertThat(served(first)).isEmpty();
        main(true, LocationProfile.DEFAULT);
        world.oms.work().runDue();
        assertThat(served(first)).isEqualTo(Map.of(MAIN, 3L));
        assertThat(served(second)).isEqualTo(Map.of(MAIN, 2L));
        assertThat(served(third)).isEqualTo(Map.of(MAIN, 1L));
        assertThat(world.oms.backorders().waiting(sku)).isEqualTo(1);
    }

    @Test
    void aLocationThatMaySendAgainServesWhoWaits() {
        Sku sku = world.stocked("A", 5);
        main(
                true,
                new LocationProfile(
                        Optional.empty(),
                        new TreeSet<>(Set.of(LocationCapability.PICK_UP)),
                        WorkCalendar.ALWAYS,
                        Optional.empty()));
        OrderId order = world.placed(one -> waiting(one, sku, 3));
        world.pass(Duration.ofMinutes(5));
        assertThat(served(order)).isEmpty();
        main(true, LocationProfile.DEFAULT);
        world.oms.work().runDue();
        assertThat(served(order)).isEqualTo(Map.of(MAIN, 3L));
    }

    @Test
    void aChannelThatIsServedByMoreLocationsServesWhoWaits() {
        Sku sku = world.stocked("A", 5);
        web(STORE);
        OrderId order = world.placed(one -> waiting(one, sku, 3).channel(WEB));
        world.pass(Duration.ofMinutes(5));
        assertThat(served(order)).isEmpty();
        web(STORE, MAIN);
        world.oms.work().runDue();
        assertThat(served(order)).isEqualTo(Map.of(MAIN, 3L));
    }

    @Test
    void moreQueuesThanOnePageAreServed() {
        main(false, LocationProfile.DEFAULT);
        List<Sku> items = IntStream.range(0, 501)
                .mapToObj(i -> world.stocked("I" + (1000 + i), 1))
                .toList();
        items.forEach(sku -> world.placed(order -> waiting(order, sku, 1)));
        main(true, LocationProfile.DEFAULT);
        world.oms.work().runDue();
        assertThat(items.stream().mapToLong(world.oms.backorders()::waiting).sum())
                .isZero();
    }

    @Test
    void whatMakesNothingMoreAvailableLooksAtNoQueue() {
        main(true, LocationProfile.DEFAULT);
        main(false, LocationProfile.DEFAULT);
        web(STORE);
        web(STORE);
        web();
        web(STORE, MAIN);
        assertThat(world.oms.work().runDue()).isEqualTo(1);
    }
}
