package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.channel.Channel;
import org.headlessoms.channel.ChannelClosed;
import org.headlessoms.channel.DefineChannel;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Outcome;
import org.headlessoms.hold.ChangeHold;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldOfOtherChannel;
import org.headlessoms.hold.HoldPlaced;
import org.headlessoms.hold.MoveHold;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.order.AllocateOrder;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.Shortage;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** From where a channel is served. */
@OnEveryStorage
class ChannelScenarios extends Scenario {

    private static final ChannelId WEB = ChannelId.of("web");
    private static final ChannelId POS = ChannelId.of("pos");

    private Channel channel(ChannelId id, boolean enabled, LocationId... locations) {
        return world.oms
                .channels()
                .define(new DefineChannel(world.next(), id, "", List.of(locations), true, enabled))
                .orElseThrow()
                .channel();
    }

    private Outcome<HoldPlaced> hold(ChannelId channel, Sku sku, long units) {
        return world.oms
                .holds()
                .place(new PlaceHold(
                        world.next(),
                        Optional.empty(),
                        Optional.of(channel),
                        List.of(new PlaceHold.Line(sku, units)),
                        Duration.ofMinutes(15),
                        false));
    }

    private PlaceOrder order(ChannelId channel, Sku sku, long units) {
        return world.order()
                .channel(channel)
                .line(sku, units, 100)
                .tender("card")
                .build();
    }

    private OrderId waiting(ChannelId channel, AllocationPolicy policy, Sku sku, long units) {
        return world.placed(order -> order.channel(channel).allocation(policy).line(sku, units, 100));
    }

    private Map<LocationId, Long> where(OrderId id) {
        return World.where(world.find(id).line(LINE_1).orElseThrow());
    }

    private static InsufficientStock shortOf(Sku sku, long wanted, long there) {
        return new InsufficientStock(List.of(new Shortage(sku, wanted, there)));
    }

    @Test
    void aChannelIsServedOnlyFromItsLocations() {
        channel(WEB, true, STORE);
        Sku sku = world.stocked("A", 10);
        world.receive(sku, STORE, 3);
        assertRefused(() -> world.oms.orders().place(order(WEB, sku, 4)), shortOf(sku, 4, 3));
        OrderId id = world.oms.orders().place(order(WEB, sku, 3)).orElseThrow().orderId();
        assertThat(where(id)).isEqualTo(Map.of(STORE, 3L));
        assertThat(where(world.oms
                        .orders()
                        .place(order(POS, sku, 3))
                        .orElseThrow()
                        .orderId()))
                .isEqualTo(Map.of(MAIN, 3L));
    }

    @Test
    void aChannelWithoutLocationsIsServedFromAll() {
        channel(WEB, true);
        Sku sku = world.stocked("A", 1);
        world.receive(sku, OUTLET, 1);
        assertThat(where(world.oms
                        .orders()
                        .place(order(WEB, sku, 2))
                        .orElseThrow()
                        .orderId()))
                .isEqualTo(Map.of(MAIN, 1L, OUTLET, 1L));
    }

    @Test
    void holdsAreKeptChangedAndMovedOnlyWhereTheChannelIsServed() {
        channel(WEB, true, STORE, OUTLET);
        Sku sku = world.stocked("A", 10);
        world.receive(sku, STORE, 2);
        world.receive(sku, OUTLET, 1);
        assertRefused(() -> hold(WEB, sku, 4), shortOf(sku, 4, 3));
        HoldId id = hold(WEB, sku, 1).orElseThrow().hold().id();
        assertRefused(
                () -> world.oms
                        .holds()
                        .change(new ChangeHold(world.next(), id, List.of(new PlaceHold.Line(sku, 4)), false)),
                shortOf(sku, 4, 3));
        assertRefused(
                () -> world.oms.holds().move(new MoveHold(world.next(), id, sku, STORE, MAIN, 1)), shortOf(sku, 1, 0));
        world.oms
                .holds()
                .move(new MoveHold(world.next(), id, sku, STORE, OUTLET, 1))
                .orElseThrow();
        assertThat(world.level(sku, OUTLET).held()).isEqualTo(1);
    }

    @Test
    void waitingLinesAreServedOnlyFromTheirChannelsLocations() {
        channel(WEB, true, STORE);
        Sku sku = world.item("A");
        OrderId first = waiting(WEB, AllocationPolicy.BACKORDER, sku, 2);
        OrderId second = waiting(POS, AllocationPolicy.BACKORDER, sku, 2);
        world.receive(sku, MAIN, 5);
        assertThat(where(first)).isEmpty();
        assertThat(where(second)).isEqualTo(Map.of(MAIN, 2L));
        assertThat(world.level(sku, MAIN).available()).isEqualTo(3);
        world.pass(Duration.ofMinutes(1));
        assertThat(where(first)).isEmpty();
        world.receive(sku, STORE, 1);
        assertThat(where(first)).isEqualTo(Map.of(STORE, 1L));
    }

    @Test
    void aWaitingKitTakesItsComponentsOnlyFromItsChannelsLocations() {
        channel(WEB, true, STORE);
        Sku cup = world.item("CUP");
        Sku spoon = world.stocked("SPOON", 9);
        Sku set = Sku.of("SET");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(
                        world.next(), set, "", new KitComponent(cup, 1, 1), new KitComponent(spoon, 1, 1)))
                .orElseThrow();
        OrderId id = waiting(WEB, AllocationPolicy.BACKORDER, set, 1);
        world.receive(cup, STORE, 1);
        assertThat(world.level(cup, STORE).available()).isEqualTo(1);
        world.receive(spoon, STORE, 1);
        assertThat(World.where(world.find(id).line(LineId.of("1.1")).orElseThrow()))
                .isEqualTo(Map.of(STORE, 1L));
        assertThat(world.level(spoon, MAIN).available()).isEqualTo(9);
    }

    @Test
    void openUnitsAreAllocatedOnlyWhereTheChannelIsServed() {
        channel(WEB, true, STORE);
        Sku sku = world.stocked("A", 5);
        OrderId id = waiting(WEB, AllocationPolicy.PARTIAL, sku, 2);
        assertThat(where(id)).isEmpty();
        world.receive(sku, STORE, 1);
        world.oms.orders().allocate(new AllocateOrder(world.next(), id)).orElseThrow();
        assertThat(where(id)).isEqualTo(Map.of(STORE, 1L));
    }

    @Test
    void aNewDefinitionCountsForWhatIsNotReservedYet() {
        Sku sku = world.item("A");
        OrderId id = waiting(WEB, AllocationPolicy.BACKORDER, sku, 2);
        world.receive(sku, MAIN, 1);
        Channel defined = channel(WEB, true, OUTLET, STORE, OUTLET);
        assertThat(defined).isEqualTo(new Channel(WEB, "", List.of(OUTLET, STORE), true, true, 1));
        world.receive(sku, MAIN, 1);
        assertThat(where(id)).isEqualTo(Map.of(MAIN, 1L));
        assertThat(channel(WEB, true).version()).isEqualTo(2);
        world.receive(sku, STORE, 1);
        assertThat(where(id)).isEqualTo(Map.of(MAIN, 1L, STORE, 1L));
    }

    @Test
    void aHoldForNoChannelHelpsAnOrderOnlyWhereItsChannelIsServed() {
        channel(WEB, true, STORE);
        Sku sku = world.stocked("A", 2);
        Hold kept = world.oms
                .holds()
                .place(PlaceHold.of(world.next(), Duration.ofMinutes(15), new PlaceHold.Line(sku, 2)))
                .orElseThrow()
                .hold();
        PlaceOrder order = world.order()
                .channel(WEB)
                .hold(kept.id())
                .line(sku, 1, 100)
                .tender("card")
                .build();
        assertRefused(() -> world.oms.orders().place(order), shortOf(sku, 1, 0));
        world.receive(sku, STORE, 1);
        assertThat(where(world.oms.orders().place(order).orElseThrow().orderId()))
                .isEqualTo(Map.of(STORE, 1L));
        assertThat(world.level(sku, MAIN).available()).isEqualTo(2);
    }

    @Test
    void aHoldOfOneChannelIsNotForAnOrderOfAnother() {
        Sku sku = world.stocked("A", 2);
        HoldId id = hold(WEB, sku, 1).orElseThrow().hold().id();
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .channel(POS)
                                .hold(id)
                                .line(sku, 1, 100)
                                .tender("card")
                                .build()),
                new HoldOfOtherChannel(id, WEB, Optional.of(POS)));
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .hold(id)
                                .line(sku, 1, 100)
                                .tender("card")
                                .build()),
                new HoldOfOtherChannel(id, WEB, Optional.empty()));
        world.placed(order -> order.channel(WEB).hold(id).line(sku, 1, 100));
        assertThat(world.level(sku, MAIN).held()).isZero();
    }

    @Test
    void aClosedChannelTakesNothingNewButServesWhatWasOrdered() {
        Sku sku = world.item("A");
        OrderId id = waiting(WEB, AllocationPolicy.BACKORDER, sku, 1);
        channel(WEB, false);
        assertRefused(() -> world.oms.orders().place(order(WEB, sku, 1)), new ChannelClosed(WEB));
        assertRefused(() -> hold(WEB, sku, 1), new ChannelClosed(WEB));
        world.receive(sku, MAIN, 1);
        assertThat(where(id)).isEqualTo(Map.of(MAIN, 1L));
    }

    @Test
    void channelsAreFoundAndTheirLocationsMustExist() {
        assertThat(world.oms.channels().find(WEB)).isEmpty();
        Channel web = channel(WEB, true, MAIN);
        Channel pos = channel(POS, false);
        assertThat(world.oms.channels().find(WEB)).contains(web);
        assertThat(world.oms.channels().all()).containsExactly(pos, web);
        assertRefused(
                () -> world.oms
                        .channels()
                        .define(new DefineChannel(
                                world.next(), WEB, "", List.of(MAIN, LocationId.of("moon")), true, true)),
                new NotFound("location", "moon"));
    }
}
