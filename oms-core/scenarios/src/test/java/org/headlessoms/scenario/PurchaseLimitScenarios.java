package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headlessoms.scenario.World.LINE_1;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.headlessoms.channel.PurchaseLimit;
import org.headlessoms.channel.PurchaseLimitExceeded;
import org.headlessoms.channel.PurchaseWindow;
import org.headlessoms.channel.SetPurchaseLimit;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Outcome;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.returns.Disposition;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** How much of an item one customer may buy. The clock stands at 1 March 2026, noon: day 20,513 since 1970. */
@OnEveryStorage
class PurchaseLimitScenarios extends Scenario {

    private static final ChannelId WEB = ChannelId.of("web");
    private static final ChannelId POS = ChannelId.of("pos");
    private static final CustomerId ANN = CustomerId.of("ann");
    private static final CustomerId BOB = CustomerId.of("bob");
    private static final Duration DAY = Duration.ofDays(1);

    private PurchaseLimit limit(Sku sku, long units, long days) {
        return limit(sku, Optional.empty(), units, days, true);
    }

    private PurchaseLimit limit(Sku sku, Optional<ChannelId> channel, long units, long days, boolean active) {
        return world.oms
                .channels()
                .setPurchaseLimit(new SetPurchaseLimit(world.next(), sku, channel, units, days, active))
                .orElseThrow()
                .limit();
    }

    private Outcome<OrderPlaced> order(UnaryOperator<PlaceOrderBuilder> content) {
        return world.oms
                .orders()
                .place(content.apply(world.order()).tender("card").build());
    }

    private Outcome<OrderPlaced> buys(CustomerId customer, Sku sku, long units) {
        return order(order -> order.customer(customer).line(sku, units, 100));
    }

    private OrderId bought(CustomerId customer, Sku sku, long units) {
        return buys(customer, sku, units).orElseThrow().orderId();
    }

    private void cancel(OrderId id, long units) {
        world.oms
                .orders()
                .cancel(CancelOrder.units(world.next(), id, LINE_1, units, ""))
                .orElseThrow();
    }

    private static PurchaseLimitExceeded exceeded(Sku sku, long wanted, long bought, long limit) {
        return new PurchaseLimitExceeded(sku, Optional.empty(), wanted, bought, limit);
    }

    @Test
    void aCustomerBuysUpToTheLimitInAllOrdersTogether() {
        Sku sku = world.stocked("A", 99);
        PurchaseLimit limit = limit(sku, 5, 0);
        assertRefused(() -> buys(ANN, sku, 6), exceeded(sku, 6, 0, 5));
        bought(ANN, sku, 3);
        assertThat(world.oms.channels().purchased(limit, ANN)).isEqualTo(3);
        assertRefused(() -> buys(ANN, sku, 3), exceeded(sku, 3, 3, 5));
        bought(ANN, sku, 2);
        assertRefused(() -> buys(ANN, sku, 1), exceeded(sku, 1, 5, 5));
        bought(BOB, sku, 5);
    }

    @Test
    void allLinesOfAnOrderCountTogether() {
        Sku sku = world.stocked("A", 99);
        limit(sku, 5, 0);
        assertRefused(
                () -> order(order -> order.customer(ANN).line(sku, 3, 100).line(sku, 3, 90)), exceeded(sku, 6, 0, 5));
        order(order -> order.customer(ANN).line(sku, 3, 100).line(sku, 2, 90)).orElseThrow();
        assertRefused(() -> buys(ANN, sku, 1), exceeded(sku, 1, 5, 5));
    }

    @Test
    void aGuestsOrdersCountOneByOne() {
        Sku sku = world.stocked("A", 99);
        limit(sku, 2, 0);
        for (int i = 0; i < 2; i++) {
            OrderId id = world.placed(sku, 2, 100);
            assertThat(world.find(id).header().purchaseWindows()).isEmpty();
        }
        assertRefused(() -> order(order -> order.line(sku, 3, 100)), exceeded(sku, 3, 0, 2));
    }

    @Test
    void aWindowEndsAtMidnightUtcAndTheNextOneIsEmpty() {
        Sku sku = world.stocked("A", 99);
        PurchaseLimit limit = limit(sku, 2, 3);
        OrderId first = bought(ANN, sku, 2);
        assertThat(world.find(first).header().purchaseWindows())
                .containsExactly(new PurchaseWindow(sku, Optional.empty(), 3, 6837));
        // day 20,513 is the third of its window
        world.clock.advance(Duration.ofHours(12).minusMillis(1));
        assertRefused(() -> buys(ANN, sku, 1), exceeded(sku, 1, 2, 2));
        world.clock.advance(Duration.ofMillis(1));
        bought(ANN, sku, 2);
        world.clock.advance(DAY.multipliedBy(3).minusMillis(1));
        assertRefused(() -> buys(ANN, sku, 1), exceeded(sku, 1, 2, 2));
        cancel(first, 2);
        assertThat(world.oms.channels().purchased(limit, ANN)).isEqualTo(2);
        assertRefused(() -> buys(ANN, sku, 1), exceeded(sku, 1, 2, 2));
    }

    @Test
    void whatIsCancelledMayBeBoughtAgain() {
        Sku sku = world.stocked("A", 99);
        limit(sku, 3, 0);
        OrderId id = bought(ANN, sku, 3);
        cancel(id, 1);
        assertRefused(() -> buys(ANN, sku, 2), exceeded(sku, 2, 2, 3));
        bought(ANN, sku, 1);
        world.oms.orders().cancel(CancelOrder.all(world.next(), id, "")).orElseThrow();
        bought(ANN, sku, 2);
        assertRefused(() -> buys(ANN, sku, 1), exceeded(sku, 1, 3, 3));
    }

    @Test
    void whatCameBackStillCounts() {
        Sku sku = world.stocked("A", 99);
        limit(sku, 2, 0);
        OrderId id = bought(ANN, sku, 2);
        world.shipAll(id);
        world.returned(id, LINE_1, 2, Disposition.RESTOCK);
        assertRefused(() -> buys(ANN, sku, 1), exceeded(sku, 1, 2, 2));
    }

    @Test
    void anOrderKeepsTheLimitOfItsChannelAndTheOneOfAllChannels() {
        Sku sku = world.stocked("A", 99);
        limit(sku, 5, 0);
        limit(sku, Optional.of(WEB), 2, 0, true);
        assertThat(world.oms.channels().purchaseLimits(sku))
                .extracting(PurchaseLimit::quantity)
                .containsExactly(5L, 2L);
        assertRefused(
                () -> order(order -> order.customer(ANN).channel(WEB).line(sku, 3, 100)),
                new PurchaseLimitExceeded(sku, Optional.of(WEB), 3, 0, 2));
        order(order -> order.customer(ANN).channel(WEB).line(sku, 2, 100)).orElseThrow();
        order(order -> order.customer(ANN).channel(POS).line(sku, 2, 100)).orElseThrow();
        assertRefused(() -> buys(ANN, sku, 2), exceeded(sku, 2, 4, 5));
        bought(ANN, sku, 1);
    }

    @Test
    void componentsOfAKitCountAndTheKitByItsSets() {
        Sku cup = world.stocked("CUP", 99);
        Sku spoon = world.stocked("SPOON", 99);
        Sku set = Sku.of("SET");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(
                        world.next(), set, "", new KitComponent(cup, 1, 1), new KitComponent(spoon, 2, 1)))
                .orElseThrow();
        limit(spoon, 7, 0);
        PurchaseLimit sets = limit(set, 3, 0);
        order(order -> order.customer(ANN).line(set, 2, 100).line(spoon, 1, 100))
                .orElseThrow();
        assertRefused(() -> buys(ANN, spoon, 3), exceeded(spoon, 3, 5, 7));
        assertRefused(() -> buys(ANN, set, 2), exceeded(set, 2, 2, 3));
        OrderId one = bought(ANN, set, 1);
        world.oms
                .orders()
                .cancel(CancelOrder.units(world.next(), one, LineId.of("1.2"), 2, ""))
                .orElseThrow();
        assertThat(world.oms.channels().purchased(sets, ANN)).isEqualTo(3);
        bought(ANN, spoon, 2);
        world.oms.orders().cancel(CancelOrder.all(world.next(), one, "")).orElseThrow();
        assertThat(world.oms.channels().purchased(sets, ANN)).isEqualTo(2);
    }

    @Test
    void aLimitCountsWhatIsOrderedWhileItIsActive() {
        Sku sku = world.stocked("A", 99);
        OrderId before = bought(ANN, sku, 4);
        limit(sku, 5, 0);
        OrderId counted = bought(ANN, sku, 5);
        cancel(before, 4);
        assertRefused(() -> buys(ANN, sku, 1), exceeded(sku, 1, 5, 5));
        limit(sku, Optional.empty(), 5, 0, false);
        assertThat(world.oms.channels().purchaseLimits(sku)).isEmpty();
        bought(ANN, sku, 9);
        cancel(counted, 2);
        limit(sku, 4, 0);
        assertRefused(() -> buys(ANN, sku, 2), exceeded(sku, 2, 3, 4));
        bought(ANN, sku, 1);
    }

    @Test
    void aLoweredLimitTakesNothingBack() {
        Sku sku = world.stocked("A", 99);
        limit(sku, 5, 0);
        OrderId id = bought(ANN, sku, 5);
        limit(sku, 2, 0);
        assertRefused(() -> buys(ANN, sku, 1), exceeded(sku, 1, 5, 2));
        cancel(id, 4);
        bought(ANN, sku, 1);
        limit(sku, 0, 0);
        assertRefused(() -> buys(BOB, sku, 1), exceeded(sku, 1, 0, 0));
    }

    @Test
    void theSameOrderSentTwiceCountsOnce() {
        Sku sku = world.stocked("A", 99);
        PurchaseLimit limit = limit(sku, 5, 0);
        var command =
                world.order().customer(ANN).line(sku, 3, 100).tender("card").build();
        world.oms.orders().place(command).orElseThrow();
        world.oms.orders().place(command).orElseThrow();
        assertThat(world.oms.channels().purchased(limit, ANN)).isEqualTo(3);
    }

    @Test
    void limitsAreForItemsThatExistAndTimesThatDo() {
        Sku sku = world.item("A");
        assertRefused(
                () -> world.oms
                        .channels()
                        .setPurchaseLimit(
                                new SetPurchaseLimit(world.next(), Sku.of("B"), Optional.empty(), 1, 0, true)),
                new NotFound("item", "B"));
        for (long days : List.of(-1L, 36_501L)) {
            assertThatThrownBy(() -> limit(sku, 1, days)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> limit(sku, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        Sku longest = world.stocked("S".repeat(64), 1);
        limit(longest, Optional.of(ChannelId.of("c".repeat(56))), 1, 36_500, true);
        assertThatThrownBy(() -> limit(longest, Optional.of(ChannelId.of("c".repeat(57))), 1, 1, true))
                .isInstanceOf(IllegalArgumentException.class);
        order(order -> order.customer(CustomerId.of("a".repeat(64)))
                        .channel(ChannelId.of("c".repeat(56)))
                        .line(longest, 1, 100))
                .orElseThrow();
    }
}
