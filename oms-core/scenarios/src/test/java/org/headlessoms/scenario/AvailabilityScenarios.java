package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.headlessoms.availability.AvailabilityQuery;
import org.headlessoms.availability.ItemAvailability;
import org.headlessoms.availability.LocationAvailability;
import org.headlessoms.availability.LotAvailability;
import org.headlessoms.availability.PlaceAvailability;
import org.headlessoms.availability.StockUnits;
import org.headlessoms.channel.DefineChannel;
import org.headlessoms.channel.RingFenceStock;
import org.headlessoms.channel.SetAssortment;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.Outcome;
import org.headlessoms.command.RefusedException;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.fulfilment.RejectFulfilment;
import org.headlessoms.fulfilment.RejectionReason;
import org.headlessoms.hold.HoldPlaced;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.hold.ReleaseHold;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.returns.Disposition;
import org.headlessoms.stock.ChangeCondition;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.DefineLot;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.SetSafetyStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockCondition;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.Tracking;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.api.Test;

/** What is said to be available to sell is what a hold gets, and the parts of what is on hand always sum. */
@OnEveryStorage
class AvailabilityScenarios extends Scenario {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int MOST_SKUS = 5;

    @Override
    OmsEngine options(OmsEngine engine) {
        return engine.limits(Limits.defaults().withAvailabilitySkus(MOST_SKUS));
    }

    private ItemAvailability of(Sku sku) {
        return world.oms.availability().of(sku);
    }

    private long sellable(Sku sku) {
        return of(sku).availableToSell();
    }

    private long sellable(Sku sku, LocationId location) {
        return of(sku).at(location).map(LocationAvailability::availableToSell).orElseThrow();
    }

    private Outcome<HoldPlaced> hold(Sku sku, long quantity) {
        return world.oms.holds().place(PlaceHold.of(world.next(), QUARTER, new PlaceHold.Line(sku, quantity)));
    }

    private void enable(LocationId location, boolean enabled) {
        world.oms
                .stock()
                .defineLocation(new DefineLocation(world.next(), location, "", Location.Kind.WAREHOUSE, 0, enabled))
                .orElseThrow();
    }

    /** The promise of the whole feature: so many can be held, and not one more. */
    private void assertThatExactlySoManyCanBeHeld(Sku sku) {
        long sellable = sellable(sku);
        assertThat(hold(sku, sellable + 1).refusalOrThrow()).isInstanceOf(InsufficientStock.class);
        if (sellable > 0) {
            hold(sku, sellable).orElseThrow();
        }
        assertThat(sellable(sku)).isZero();
    }

    @Test
    void theBucketsSumAtEveryStepOfALife() {
        Sku sku = world.stocked("A", 10);
        assertThat(of(sku).units()).isEqualTo(new StockUnits(10, 0, 0, 0, 0, 0));
        world.oms
                .stock()
                .setSafetyStock(new SetSafetyStock(world.next(), sku, MAIN, 2))
                .orElseThrow();
        assertThat(of(sku).units()).isEqualTo(new StockUnits(8, 0, 0, 2, 0, 0));
        HoldId hold = hold(sku, 3).orElseThrow().hold().id();
        assertThat(of(sku).units()).isEqualTo(new StockUnits(5, 0, 3, 2, 0, 0));
        OrderId order = world.placed(content -> content.line(sku, 4, 100).hold(hold));
        assertThat(of(sku).units()).isEqualTo(new StockUnits(4, 4, 0, 2, 0, 0));
        world.oms
                .orders()
                .cancel(CancelOrder.units(world.next(), order, LINE_1, 1, ""))
                .orElseThrow();
        assertThat(of(sku).units()).isEqualTo(new StockUnits(5, 3, 0, 2, 0, 0));
        world.shipAll(order);
        assertThat(of(sku).units()).isEqualTo(new StockUnits(5, 0, 0, 2, 0, 0));
        world.returned(order, LINE_1, 1, Disposition.QUARANTINE);
        world.returned(order, LINE_1, 1, Disposition.RESTOCK);
        assertThat(of(sku).units()).isEqualTo(new StockUnits(6, 0, 0, 2, 1, 0));
        world.oms
                .stock()
                .changeCondition(new ChangeCondition(
                        world.next(),
                        new StockKey(sku, MAIN),
                        StockCondition.QUARANTINE,
                        StockCondition.DAMAGED,
                        1,
                        "broken"))
                .orElseThrow();
        StockUnits last = of(sku).units();
        assertThat(last).isEqualTo(new StockUnits(6, 0, 0, 2, 0, 1));
        assertThat(last.onHand()).isEqualTo(9).isEqualTo(world.onHand(sku));
        assertThat(last.unavailable(StockCondition.DAMAGED)).isEqualTo(1);
        assertThat(last.unavailable(StockCondition.QUARANTINE)).isZero();
        assertThat(last.unavailable(StockCondition.SELLABLE)).isZero();
        assertThatExactlySoManyCanBeHeld(sku);
    }

    @Test
    void whatIsSummedOverLocationsCanBeReservedOverLocations() {
        Sku sku = world.stocked("A", 2);
        world.receive(sku, STORE, 3);
        world.receive(sku, OUTLET, 4);
        assertThat(sellable(sku)).isEqualTo(9);
        assertThat(sellable(sku, MAIN)).isEqualTo(2);
        assertThat(sellable(sku, STORE)).isEqualTo(3);
        assertThat(sellable(sku, OUTLET)).isEqualTo(4);
        assertRefused(() -> hold(sku, 10), new InsufficientStock(List.of(new Shortage(sku, 10, 9))));
        OrderId order = world.placed(sku, 9, 100);
        assertThat(World.where(world.find(order).lines().get(0))).isEqualTo(Map.of(MAIN, 2L, STORE, 3L, OUTLET, 4L));
        assertThat(sellable(sku)).isZero();
        assertThat(of(sku).units()).isEqualTo(new StockUnits(0, 9, 0, 0, 0, 0));
    }

    @Test
    void nothingCanBeSoldFromADisabledLocation() {
        Sku sku = world.stocked("A", 2);
        world.receive(sku, STORE, 3);
        enable(STORE, false);
        assertThat(sellable(sku)).isEqualTo(2);
        assertThat(of(sku).units().available()).isEqualTo(5);
        LocationAvailability store = of(sku).at(STORE).orElseThrow();
        assertThat(store.enabled()).isFalse();
        assertThat(store.availableToSell()).isZero();
        assertThat(store.units().available()).isEqualTo(3);
        assertThatExactlySoManyCanBeHeld(sku);
    }

    @Test
    void whatALocationRejectedIsNotForSaleThereForThatTime() {
        Sku sku = world.stocked("A", 5);
        world.receive(sku, STORE, 3);
        OrderId order = world.placed(sku, 1, 100);
        FulfilmentId fulfilment = world.released(order).get(0).id();
        world.oms
                .fulfilments()
                .reject(RejectFulfilment.all(
                        world.next(), order, fulfilment, RejectionReason.NO_CAPACITY, Duration.ofDays(1)))
                .orElseThrow();
        assertThat(sellable(sku, MAIN)).isZero();
        assertThat(sellable(sku)).isEqualTo(2);
        assertThat(of(sku).units()).isEqualTo(new StockUnits(7, 1, 0, 0, 0, 0));
        assertThat(hold(sku, 3).refusalOrThrow()).isInstanceOf(InsufficientStock.class);
        world.clock.advance(Duration.ofDays(1));
        assertThat(sellable(sku)).isEqualTo(7);
        assertThatExactlySoManyCanBeHeld(sku);
    }

    @Test
    void onlyTheLocationsAskedForCount() {
        Sku sku = world.stocked("A", 2);
        world.receive(sku, STORE, 3);
        AvailabilityQuery query = AvailabilityQuery.of(Set.of(sku)).at(Set.of(STORE, OUTLET));
        ItemAvailability answer = world.oms.availability().of(query).get(sku);
        assertThat(answer.availableToSell()).isEqualTo(3);
        assertThat(answer.units().onHand()).isEqualTo(3);
        assertThat(answer.locations())
                .extracting(LocationAvailability::location)
                .containsExactly(STORE);
        assertThat(answer.at(MAIN)).isEmpty();
    }

    @Test
    void aHoldWhoseTimeIsOverCountsAsFreeThoughNoWorkerRan() {
        Sku sku = world.stocked("A", 5);
        hold(sku, 4).orElseThrow();
        world.clock.advance(QUARTER.minusMillis(1));
        assertThat(of(sku).units()).isEqualTo(new StockUnits(1, 0, 4, 0, 0, 0));
        assertThat(sellable(sku)).isEqualTo(1);
        world.clock.advance(Duration.ofMillis(1));
        assertThat(of(sku).units()).isEqualTo(new StockUnits(5, 0, 0, 0, 0, 0));
        assertThat(world.level(sku, MAIN).held()).isEqualTo(4);
        assertThatExactlySoManyCanBeHeld(sku);
    }

    @Test
    void holdsWithoutNumberMayHaveExpired() {
        Sku sku = world.stocked("A", 45);
        IntStream.range(0, 43).forEach(i -> hold(sku, 1).orElseThrow());
        world.clock.advance(QUARTER);
        assertThat(sellable(sku)).isEqualTo(45);
        assertThatExactlySoManyCanBeHeld(sku);
    }

    @Test
    void whatExpiredHoldsKeepGoesToWaitingLinesFirst() {
        Sku sku = world.stocked("A", 5);
        hold(sku, 5).orElseThrow();
        OrderId waiting = world.placed(
                order -> order.allocation(AllocationPolicy.BACKORDER).line(sku, 2, 100));
        world.clock.advance(QUARTER);
        assertThat(of(sku).units()).isEqualTo(new StockUnits(3, 2, 0, 0, 0, 0));
        assertThat(sellable(sku)).isEqualTo(3);
        assertThatExactlySoManyCanBeHeld(sku);
        assertThat(world.find(waiting).lines().get(0).quantities().reserved()).isEqualTo(2);
    }

    @Test
    void aReleasedHoldIsFreeAtOnceAndOnlyOnce() {
        Sku sku = world.stocked("A", 5);
        HoldId id = hold(sku, 4).orElseThrow().hold().id();
        world.oms.holds().release(new ReleaseHold(world.next(), id)).orElseThrow();
        world.clock.advance(QUARTER);
        assertThat(of(sku).units()).isEqualTo(new StockUnits(5, 0, 0, 0, 0, 0));
    }

    @Test
    void anExpiredLotIsOnHandButNotForSale() {
        Sku milk = Sku.of("MILK");
        world.oms
                .stock()
                .defineItem(DefineItem.tracked(world.next(), milk, "", Tracking.LOT))
                .orElseThrow();
        lot(milk, "EARLY", Optional.of(LocalDate.of(2026, 3, 10)), MAIN, 4);
        lot(milk, "LATE", Optional.empty(), MAIN, 2);
        lot(milk, "LATE", Optional.empty(), STORE, 1);
        assertThat(of(milk).lots()).extracting(one -> one.lot().id().value()).containsExactly("EARLY", "LATE");
        assertThat(of(milk).lots()).extracting(LotAvailability::availableToSell).containsExactly(4L, 3L);
        world.clock.advance(Duration.ofDays(10));
        assertThat(of(milk).lots()).extracting(LotAvailability::availableToSell).containsExactly(0L, 3L);
        assertThat(of(milk).lots().get(0).units()).isEqualTo(new StockUnits(4, 0, 0, 0, 0, 0));
        assertThat(of(milk).units().available()).isEqualTo(7);
        assertThat(sellable(milk, MAIN)).isEqualTo(2);
        assertThatExactlySoManyCanBeHeld(milk);
    }

    private void lot(Sku sku, String id, Optional<LocalDate> expiresOn, LocationId location, long units) {
        LotId lot = LotId.of(id);
        world.oms
                .stock()
                .defineLot(new DefineLot(world.next(), sku, lot, expiresOn))
                .orElseThrow();
        ReceiptLine line = new ReceiptLine(sku, units, Optional.of(lot));
        world.oms
                .stock()
                .receive(new ReceiveStock(world.next(), location, List.of(line), ""))
                .orElseThrow();
    }

    @Test
    void aChannelCanBuyWhereItIsServedAndWhileItIsOpen() {
        ChannelId web = ChannelId.of("web");
        Sku sku = world.stocked("A", 2);
        world.receive(sku, STORE, 3);
        assertThat(world.oms.availability().of(sku, web).availableToSell()).isEqualTo(5);
        channel(web, true, STORE);
        ItemAvailability answer = world.oms.availability().of(sku, web);
        assertThat(answer.channel()).contains(web);
        assertThat(answer.availableToSell()).isEqualTo(3);
        assertThat(answer.at(MAIN).orElseThrow().availableToSell()).isZero();
        assertThat(answer.at(MAIN).orElseThrow().units().available()).isEqualTo(2);
        assertThat(answer.units().available()).isEqualTo(5);
        assertThat(sellable(sku)).isEqualTo(5);
        channel(web, false, STORE);
        assertThat(world.oms.availability().of(sku, web).availableToSell()).isZero();
        assertThat(sellable(sku)).isEqualTo(5);
    }

    @Test
    void whatIsRingFencedIsForItsChannelOnly() {
        ChannelId web = ChannelId.of("web");
        Sku sku = world.stocked("A", 5);
        world.oms
                .channels()
                .ringFence(new RingFenceStock(world.next(), sku, MAIN, Optional.empty(), web, 2))
                .orElseThrow();
        assertThat(sellable(sku)).isEqualTo(3);
        assertThat(world.oms.availability().of(sku, web).availableToSell()).isEqualTo(5);
        assertThat(world.oms.availability().of(sku, ChannelId.of("pos")).availableToSell())
                .isEqualTo(3);
        assertThat(of(sku).units()).isEqualTo(new StockUnits(5, 0, 0, 0, 0, 0));
        assertThat(of(sku).at(MAIN).orElseThrow().places())
                .extracting(PlaceAvailability::availableToSell)
                .containsExactly(3L, 0L);
        assertThatExactlySoManyCanBeHeld(sku);
        assertThat(world.oms.availability().of(sku, web).availableToSell()).isEqualTo(2);
    }

    @Test
    void whatIsNotInTheAssortmentOfAChannelIsNotForSaleThere() {
        ChannelId web = ChannelId.of("web");
        Sku sku = world.stocked("A", 5);
        Sku set = Sku.of("SET");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(world.next(), set, "", new KitComponent(sku, 1, 1)))
                .orElseThrow();
        world.oms
                .channels()
                .setAssortment(new SetAssortment(world.next(), set, List.of(), List.of(web), List.of(), List.of()))
                .orElseThrow();
        assertThat(world.oms.availability().of(set, web).availableToSell()).isZero();
        assertThat(world.oms.availability().of(sku, web).availableToSell()).isEqualTo(5);
        assertThat(sellable(set)).isEqualTo(5);
        world.oms
                .channels()
                .setAssortment(new SetAssortment(world.next(), sku, List.of(web), List.of(), List.of(), List.of()))
                .orElseThrow();
        assertThat(world.oms.availability().of(sku, web).availableToSell()).isEqualTo(5);
        assertThat(sellable(sku)).isZero();
        assertThat(sellable(set)).isZero();
        assertThat(of(sku).units().available()).isEqualTo(5);
    }

    private void channel(ChannelId id, boolean enabled, LocationId... locations) {
        world.oms
                .channels()
                .define(new DefineChannel(world.next(), id, "", List.of(locations), true, enabled))
                .orElseThrow();
    }

    @Test
    void aKitIsAvailableInCompleteSets() {
        Sku cup = world.stocked("CUP", 3);
        world.receive(cup, STORE, 4);
        Sku spoon = world.stocked("SPOON", 5);
        world.receive(spoon, STORE, 7);
        Sku set = Sku.of("SET");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(
                        world.next(), set, "", new KitComponent(cup, 1, 1), new KitComponent(spoon, 2, 1)))
                .orElseThrow();
        ItemAvailability kit = of(set);
        assertThat(kit.isKit()).isTrue();
        assertThat(kit.availableToSell()).isEqualTo(6);
        assertThat(sellable(set, MAIN)).isEqualTo(2);
        assertThat(sellable(set, STORE)).isEqualTo(3);
        assertThat(kit.units()).isEqualTo(StockUnits.NONE);
        assertThatExactlySoManyCanBeHeld(set);
        assertThat(sellable(cup)).isEqualTo(1);
        assertThat(sellable(spoon)).isZero();
        world.clock.advance(QUARTER);
        assertThat(sellable(set)).isEqualTo(6);
    }

    @Test
    void oneQueryAnswersForEveryItemAskedForAndNoOther() {
        Sku a = world.stocked("A", 1);
        Sku b = world.stocked("B", 2);
        world.stocked("C", 3);
        Sku unknown = Sku.of("UNKNOWN");
        Map<Sku, ItemAvailability> answers =
                world.oms.availability().of(AvailabilityQuery.of(List.of(b, unknown, a, b)));
        assertThat(answers.keySet()).containsExactly(a, b, unknown);
        assertThat(answers.values())
                .extracting(ItemAvailability::availableToSell)
                .containsExactly(1L, 2L, 0L);
        assertThat(answers.get(unknown).locations()).isEmpty();
        assertThat(answers).containsEntry(a, of(a)).containsEntry(b, of(b));
    }

    @Test
    void aQueryForTooManyItemsIsRefused() {
        List<Sku> skus = IntStream.rangeClosed(0, MOST_SKUS)
                .mapToObj(i -> Sku.of("S" + i))
                .toList();
        assertThat(world.oms.availability().of(AvailabilityQuery.of(skus.subList(0, MOST_SKUS))))
                .hasSize(MOST_SKUS);
        assertThatThrownBy(() -> world.oms.availability().of(AvailabilityQuery.of(skus)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new LimitExceeded("availability.skus", MOST_SKUS, MOST_SKUS + 1)));
    }

    @Test
    void tenantsDoNotSeeEachOthersStock() {
        Sku sku = world.stocked("A", 5);
        ItemAvailability theirs = world.oms
                .forTenant(Tenant.of(world.tenant + "-other"))
                .availability()
                .of(sku);
        assertThat(theirs.availableToSell()).isZero();
        assertThat(theirs.locations()).isEmpty();
        assertThat(sellable(sku)).isEqualTo(5);
    }
}
