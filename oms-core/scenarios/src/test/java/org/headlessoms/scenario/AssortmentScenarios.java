package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headlessoms.scenario.World.MAIN;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.headlessoms.channel.Assortment;
import org.headlessoms.channel.NotInAssortment;
import org.headlessoms.channel.NotInAssortment.Rule;
import org.headlessoms.channel.SetAssortment;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Outcome;
import org.headlessoms.hold.ChangeHold;
import org.headlessoms.hold.HoldPlaced;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.value.Address;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** What is sold where. */
@OnEveryStorage
class AssortmentScenarios extends Scenario {

    private static final ChannelId WEB = ChannelId.of("web");
    private static final ChannelId POS = ChannelId.of("pos");

    private Assortment set(
            Sku sku, List<ChannelId> channels, List<ChannelId> notIn, List<String> countries, List<String> notTo) {
        return world.oms
                .channels()
                .setAssortment(new SetAssortment(world.next(), sku, channels, notIn, countries, notTo))
                .orElseThrow()
                .assortment();
    }

    private Outcome<OrderPlaced> order(UnaryOperator<PlaceOrderBuilder> content) {
        return world.oms
                .orders()
                .place(content.apply(world.order()).tender("card").build());
    }

    private static UnaryOperator<PlaceOrderBuilder> one(Sku sku, ChannelId channel) {
        return order -> order.line(sku, 1, 100).channel(channel);
    }

    private static UnaryOperator<PlaceOrderBuilder> to(String country, Sku sku) {
        return order -> order.line(sku, 1, 100).shipTo(Address.of("", "", "", "", country));
    }

    private Outcome<HoldPlaced> hold(Optional<ChannelId> channel, Sku sku) {
        return world.oms
                .holds()
                .place(new PlaceHold(
                        world.next(),
                        Optional.empty(),
                        channel,
                        List.of(new PlaceHold.Line(sku, 2)),
                        Duration.ofMinutes(15),
                        false));
    }

    private static NotInAssortment notSold(Sku sku, Rule rule, Optional<ChannelId> channel) {
        return new NotInAssortment(sku, rule, channel, Optional.empty());
    }

    private static NotInAssortment notShipped(Sku sku, Rule rule, Optional<String> country) {
        return new NotInAssortment(sku, rule, Optional.empty(), country);
    }

    @Test
    void anItemIsSoldInItsChannelsOnly() {
        Sku sku = world.stocked("A", 9);
        set(sku, List.of(WEB), List.of(), List.of(), List.of());
        order(one(sku, WEB)).orElseThrow();
        hold(Optional.of(WEB), sku).orElseThrow();
        assertRefused(() -> order(one(sku, POS)), notSold(sku, Rule.CHANNEL_NOT_ALLOWED, Optional.of(POS)));
        assertRefused(
                () -> order(order -> order.line(sku, 1, 100)),
                notSold(sku, Rule.CHANNEL_NOT_ALLOWED, Optional.empty()));
        assertRefused(() -> hold(Optional.of(POS), sku), notSold(sku, Rule.CHANNEL_NOT_ALLOWED, Optional.of(POS)));
        assertRefused(() -> hold(Optional.empty(), sku), notSold(sku, Rule.CHANNEL_NOT_ALLOWED, Optional.empty()));
    }

    @Test
    void anExclusionIsStrongerThanAPermission() {
        Sku sku = world.stocked("A", 9);
        set(sku, List.of(WEB, POS), List.of(POS), List.of("DE", "CH"), List.of("CH"));
        assertRefused(() -> order(one(sku, POS)), notSold(sku, Rule.CHANNEL_EXCLUDED, Optional.of(POS)));
        assertRefused(
                () -> order(order -> to("CH", sku).apply(order).channel(WEB)),
                notShipped(sku, Rule.COUNTRY_EXCLUDED, Optional.of("CH")));
        order(order -> to("DE", sku).apply(order).channel(WEB)).orElseThrow();
    }

    @Test
    void whereNothingIsExcludedAnOrderWithoutChannelAndAddressIsFine() {
        Sku sku = world.stocked("A", 9);
        set(sku, List.of(), List.of(POS), List.of(), List.of("CH"));
        order(order -> order.line(sku, 1, 100)).orElseThrow();
        order(to("US", sku)).orElseThrow();
    }

    @Test
    void anItemShipsToItsCountriesOnlyAndAHoldDoesNotAskForThem() {
        Sku sku = world.stocked("A", 9);
        set(sku, List.of(), List.of(), List.of("FR", "DE"), List.of());
        order(to("FR", sku)).orElseThrow();
        hold(Optional.empty(), sku).orElseThrow();
        assertRefused(() -> order(to("US", sku)), notShipped(sku, Rule.COUNTRY_NOT_ALLOWED, Optional.of("US")));
        assertRefused(
                () -> order(order -> order.line(sku, 1, 100)),
                notShipped(sku, Rule.COUNTRY_NOT_ALLOWED, Optional.empty()));
    }

    @Test
    void aKitIsNotSoldWhereOneOfItsComponentsIsNot() {
        Sku cup = world.stocked("CUP", 9);
        Sku knife = world.stocked("KNIFE", 9);
        Sku set = Sku.of("SET");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(
                        world.next(), set, "", new KitComponent(cup, 1, 1), new KitComponent(knife, 1, 1)))
                .orElseThrow();
        set(knife, List.of(), List.of(POS), List.of(), List.of("GB"));
        assertRefused(() -> order(one(set, POS)), notSold(knife, Rule.CHANNEL_EXCLUDED, Optional.of(POS)));
        assertRefused(() -> hold(Optional.of(POS), set), notSold(knife, Rule.CHANNEL_EXCLUDED, Optional.of(POS)));
        assertRefused(() -> order(to("GB", set)), notShipped(knife, Rule.COUNTRY_EXCLUDED, Optional.of("GB")));
        order(one(set, WEB)).orElseThrow();
        set(set, List.of(POS), List.of(), List.of(), List.of());
        assertRefused(() -> order(one(set, WEB)), notSold(set, Rule.CHANNEL_NOT_ALLOWED, Optional.of(WEB)));
        order(one(cup, WEB)).orElseThrow();
    }

    @Test
    void whatWasHeldOrOrderedBeforeIsNotTouchedAndAHoldMayOnlyShrink() {
        Sku sku = world.stocked("A", 2);
        HoldId held = hold(Optional.of(WEB), sku).orElseThrow().hold().id();
        OrderId waiting = world.placed(order ->
                order.channel(WEB).allocation(AllocationPolicy.BACKORDER).line(sku, 1, 100));
        set(sku, List.of(), List.of(WEB), List.of(), List.of());
        world.receive(sku, MAIN, 5);
        assertThat(world.find(waiting)
                        .line(World.LINE_1)
                        .orElseThrow()
                        .quantities()
                        .reserved())
                .isEqualTo(1);
        change(held, sku, 1).orElseThrow();
        assertRefused(() -> change(held, sku, 2), notSold(sku, Rule.CHANNEL_EXCLUDED, Optional.of(WEB)));
    }

    private Outcome<?> change(HoldId held, Sku sku, long units) {
        return world.oms
                .holds()
                .change(new ChangeHold(world.next(), held, List.of(new PlaceHold.Line(sku, units)), false));
    }

    @Test
    void anAssortmentIsFoundAndCanBeLifted() {
        Sku sku = world.stocked("A", 9);
        assertThat(world.oms.channels().assortment(sku)).isEmpty();
        Assortment only = set(sku, List.of(WEB, POS, WEB), List.of(), List.of("FR", "DE"), List.of());
        assertThat(only)
                .isEqualTo(new Assortment(sku, List.of(POS, WEB), List.of(), List.of("DE", "FR"), List.of(), 1));
        assertThat(world.oms.channels().assortment(sku)).contains(only);
        set(sku, List.of(), List.of(), List.of(), List.of());
        order(order -> order.line(sku, 1, 100)).orElseThrow();
        assertRefused(
                () -> world.oms
                        .channels()
                        .setAssortment(new SetAssortment(
                                world.next(), Sku.of("B"), List.of(), List.of(), List.of(), List.of())),
                new NotFound("item", "B"));
        assertThatThrownBy(() -> set(sku, List.of(), List.of(), List.of("Germany"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
