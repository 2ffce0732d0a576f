package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.command.AlreadyExists;
import org.headlessoms.fulfilment.RejectFulfilment;
import org.headlessoms.fulfilment.RejectionReason;
import org.headlessoms.fulfilment.StockEffect;
import org.headlessoms.fulfilment.UnitsOfLine;
import org.headlessoms.hold.HoldLine;
import org.headlessoms.hold.HoldPlaced;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.money.Money;
import org.headlessoms.order.AllocateOrder;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.returns.Disposition;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.KitHasNoStock;
import org.headlessoms.stock.NotAComponent;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

@OnEveryStorage
class KitScenarios extends Scenario {

    private static final Sku SET = Sku.of("SET");
    private static final LineId CUP = LineId.of("1.1");
    private static final LineId SPOON = LineId.of("1.2");

    private Sku cup;
    private Sku spoon;

    /** A set of one cup and two spoons; the cup is twice the price of both spoons. */
    private void aSetOf(long cups, long spoons) {
        cup = cups > 0 ? world.stocked("CUP", cups) : world.item("CUP");
        spoon = spoons > 0 ? world.stocked("SPOON", spoons) : world.item("SPOON");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(
                        world.next(), SET, "", new KitComponent(cup, 1, 200), new KitComponent(spoon, 2, 100)))
                .orElseThrow();
    }

    private static OrderLine line(Order order, LineId id) {
        return order.line(id).orElseThrow();
    }

    private static Money pounds(long minor) {
        return Money.of(minor, "GBP");
    }

    @Test
    void anOrderedKitIsReservedShippedAndPaidByItsComponents() {
        aSetOf(5, 5);
        OrderId id = world.placed(SET, 2, 1000);
        Order order = world.find(id);
        assertThat(order.lines()).hasSize(2);
        assertThat(line(order, CUP).quantities().reserved()).isEqualTo(2);
        assertThat(line(order, SPOON).quantities().reserved()).isEqualTo(4);
        assertThat(line(order, CUP).prices().ordered().total()).isEqualTo(pounds(1333));
        assertThat(line(order, SPOON).prices().ordered().total()).isEqualTo(pounds(667));
        assertThat(world.level(cup, MAIN).reserved()).isEqualTo(2);
        assertThat(world.level(spoon, MAIN).reserved()).isEqualTo(4);
        world.shipAll(id);
        assertThat(world.moneyMoved()).contains("CAPTURE 20.00 GBP");
        assertThat(world.level(spoon, MAIN).onHand()).isEqualTo(1);
    }

    @Test
    void whatComesBackOfAKitIsRefundedToTheCent() {
        aSetOf(1, 2);
        OrderId id = world.placed(SET, 1, 1000);
        world.shipAll(id);
        world.returned(id, SPOON, 1, Disposition.RESTOCK);
        world.returned(id, SPOON, 1, Disposition.RESTOCK);
        world.returned(id, CUP, 1, Disposition.RESTOCK);
        assertThat(world.moneyMoved())
                .containsExactly(
                        "AUTHORIZE 10.00 GBP",
                        "CAPTURE 10.00 GBP",
                        "REFUND 1.67 GBP",
                        "REFUND 1.66 GBP",
                        "REFUND 6.67 GBP");
        assertThat(world.onHand(spoon)).isEqualTo(2);
    }

    @Test
    void aKitsDiscountAndTaxGoToItsComponentsAndSum() {
        aSetOf(9, 9);
        PlaceOrder command = world.order()
                .line(new PlaceOrder.Line(LineId.of("1"), SET, 3, pounds(333), pounds(100), pounds(77)))
                .discount(50)
                .tender("card")
                .build();
        OrderId id = world.oms.orders().place(command).orElseThrow().orderId();
        Order order = world.find(id);
        assertThat(line(order, CUP).prices().ordered().gross()).isEqualTo(pounds(666));
        assertThat(line(order, SPOON).prices().ordered().gross()).isEqualTo(pounds(333));
        assertThat(line(order, CUP).prices().ordered().discount()).isEqualTo(pounds(100));
        assertThat(line(order, SPOON).prices().ordered().discount()).isEqualTo(pounds(50));
        assertThat(line(order, CUP).prices().ordered().tax()).isEqualTo(pounds(51));
        assertThat(line(order, SPOON).prices().ordered().tax()).isEqualTo(pounds(26));
    }

    @Test
    void aKitIsRefusedWhenOneComponentIsShort() {
        aSetOf(5, 3);
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order().line(SET, 2, 1000).tender("card").build()),
                new InsufficientStock(List.of(new Shortage(spoon, 4, 3))));
    }

    @Test
    void onlyCompleteSetsAreReservedAndTheOthersWaitTogether() {
        aSetOf(5, 3);
        OrderId id = world.placed(
                order -> order.allocation(AllocationPolicy.BACKORDER).line(SET, 4, 1000));
        assertThat(line(world.find(id), CUP).quantities().reserved()).isEqualTo(1);
        assertThat(line(world.find(id), SPOON).quantities().reserved()).isEqualTo(2);
        assertThat(line(world.find(id), CUP).quantities().backordered()).isEqualTo(3);
        assertThat(line(world.find(id), SPOON).quantities().backordered()).isEqualTo(6);
        assertThat(world.level(spoon, MAIN)).isEqualTo(new StockLevel(new StockKey(spoon, MAIN), 1, 2, 0, 0, 0, 0));
        world.receive(spoon, MAIN, 4);
        assertThat(line(world.find(id), CUP).quantities().reserved()).isEqualTo(3);
        assertThat(line(world.find(id), SPOON).quantities().reserved()).isEqualTo(6);
        assertThat(world.level(spoon, MAIN).available()).isEqualTo(1);
    }

    @Test
    void aComponentOfAWaitingKitComesFromAnotherLocationIfNeedBe() {
        aSetOf(0, 0);
        OrderId id = world.placed(
                order -> order.allocation(AllocationPolicy.BACKORDER).line(SET, 1, 1000));
        world.receive(cup, STORE, 1);
        assertThat(line(world.find(id), CUP).quantities().reserved()).isZero();
        world.receive(spoon, MAIN, 5);
        assertThat(World.where(line(world.find(id), CUP))).isEqualTo(Map.of(STORE, 1L));
        assertThat(World.where(line(world.find(id), SPOON))).isEqualTo(Map.of(MAIN, 2L));
    }

    @Test
    void theUnitsOfOneSetMayLieAtSeveralLocations() {
        aSetOf(1, 0);
        OrderId id = world.placed(
                order -> order.allocation(AllocationPolicy.BACKORDER).line(SET, 1, 1000));
        world.receive(spoon, MAIN, 1);
        assertThat(line(world.find(id), SPOON).quantities().reserved()).isZero();
        world.receive(spoon, STORE, 1);
        assertThat(World.where(line(world.find(id), SPOON))).isEqualTo(Map.of(MAIN, 1L, STORE, 1L));
        assertThat(World.where(line(world.find(id), CUP))).isEqualTo(Map.of(MAIN, 1L));
    }

    @Test
    void whatASetMissesIsServedBesideSetsThatMissEverything() {
        aSetOf(1, 2);
        OrderId id = world.placed(
                order -> order.allocation(AllocationPolicy.BACKORDER).line(SET, 2, 1000));
        FulfilmentId picks = world.released(id).get(0).id();
        world.oms
                .fulfilments()
                .reject(new RejectFulfilment(
                        world.next(),
                        id,
                        picks,
                        List.of(UnitsOfLine.of(CUP, 1)),
                        RejectionReason.DAMAGED,
                        "",
                        StockEffect.WRITTEN_OFF,
                        Duration.ZERO))
                .orElseThrow();
        assertThat(line(world.find(id), CUP).quantities().backordered()).isEqualTo(2);
        world.receive(cup, MAIN, 2);
        assertThat(line(world.find(id), CUP).quantities().reserved()).isEqualTo(1);
        assertThat(world.available(cup)).isEqualTo(1);
        world.receive(spoon, MAIN, 2);
        assertThat(line(world.find(id), CUP).quantities().reserved()).isEqualTo(2);
        assertThat(line(world.find(id), SPOON).quantities().reserved()).isEqualTo(2);
    }

    @Test
    void whoWantsOnlyTheComponentIsNotHeldUpByAKitThatMissesAnother() {
        aSetOf(0, 0);
        world.placed(order -> order.allocation(AllocationPolicy.BACKORDER).line(SET, 1, 1000));
        OrderId single = world.placed(
                order -> order.allocation(AllocationPolicy.BACKORDER).line(spoon, 2, 100));
        world.receive(spoon, MAIN, 3);
        assertThat(line(world.find(single), World.LINE_1).quantities().reserved())
                .isEqualTo(2);
        assertThat(world.available(spoon)).isEqualTo(1);
    }

    @Test
    void whatIsLeftOfABrokenKitIsServedOneByOne() {
        aSetOf(0, 0);
        OrderId id = world.placed(
                order -> order.allocation(AllocationPolicy.BACKORDER).line(SET, 1, 1000));
        world.oms
                .orders()
                .cancel(new CancelOrder(
                        world.next(), id, List.of(new CancelOrder.Line(CUP, 1, Optional.empty())), "no cup"))
                .orElseThrow();
        world.receive(spoon, MAIN, 1);
        assertThat(line(world.find(id), SPOON).quantities().reserved()).isEqualTo(1);
    }

    @Test
    void openKitsAreAllocatedInCompleteSets() {
        aSetOf(3, 1);
        OrderId id =
                world.placed(order -> order.allocation(AllocationPolicy.PARTIAL).line(SET, 3, 1000));
        assertThat(line(world.find(id), CUP).quantities().open()).isEqualTo(3);
        world.receive(spoon, MAIN, 4);
        world.oms.orders().allocate(new AllocateOrder(world.next(), id)).orElseThrow();
        assertThat(line(world.find(id), CUP).quantities().reserved()).isEqualTo(2);
        assertThat(line(world.find(id), SPOON).quantities().reserved()).isEqualTo(4);
        assertThat(world.available(spoon)).isEqualTo(1);
    }

    @Test
    void aHoldKeepsCompleteSetsAndAnOrderTakesThemOver() {
        aSetOf(5, 5);
        HoldPlaced held = world.oms
                .holds()
                .place(new PlaceHold(
                        world.next(),
                        Optional.empty(),
                        List.of(new PlaceHold.Line(SET, 3)),
                        Duration.ofMinutes(15),
                        true))
                .orElseThrow();
        assertThat(held.hold().lines())
                .containsExactly(new HoldLine(new StockKey(cup, MAIN), 2), new HoldLine(new StockKey(spoon, MAIN), 4));
        OrderId id = world.placed(order -> order.hold(held.hold().id()).line(SET, 2, 1000));
        assertThat(line(world.find(id), SPOON).quantities().reserved()).isEqualTo(4);
        assertThat(world.level(cup, MAIN)).isEqualTo(new StockLevel(new StockKey(cup, MAIN), 3, 2, 0, 0, 0, 0));
    }

    @Test
    void aKitIsMadeOfItemsThatHaveStockAndHasNoneItself() {
        aSetOf(1, 1);
        assertRefused(
                () -> world.oms.stock().receive(ReceiveStock.of(world.next(), MAIN, SET, 1)), new KitHasNoStock(SET));
        assertRefused(
                () -> world.oms
                        .stock()
                        .defineItem(DefineItem.kit(world.next(), Sku.of("SETS"), "", new KitComponent(SET, 2, 1))),
                new NotAComponent(Sku.of("SETS"), SET));
        assertRefused(
                () -> world.oms
                        .stock()
                        .defineItem(DefineItem.kit(world.next(), cup, "", new KitComponent(spoon, 2, 1))),
                new KitHasNoStock(cup));
    }

    @Test
    void aLineIdThatAComponentNeedsCannotBeUsedTwice() {
        aSetOf(5, 5);
        PlaceOrder command = world.order()
                .line(new PlaceOrder.Line(LineId.of("1"), SET, 1, pounds(100), pounds(0), pounds(0)))
                .line(new PlaceOrder.Line(CUP, cup, 1, pounds(100), pounds(0), pounds(0)))
                .tender("card")
                .build();
        assertRefused(() -> world.oms.orders().place(command), new AlreadyExists("line", "1.1"));
    }
}
