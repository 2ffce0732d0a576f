package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.availability.Promise;
import org.headlessoms.availability.PromiseQuery;
import org.headlessoms.availability.PromisedLine;
import org.headlessoms.channel.DefineChannel;
import org.headlessoms.channel.SetAssortment;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.RefusedException;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.StockKey;
import org.headlessoms.supply.ExpectSupply;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SupplyId;
import org.junit.jupiter.api.Test;

/** Whether so many can be had by a day, and where. The scenarios' clock stands at 1 March 2026. */
@OnEveryStorage
class PromiseQueryScenarios extends Scenario {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 12);
    private static final ChannelId WEB = ChannelId.of("web");
    private static final int MOST_LINES = 3;

    @Override
    OmsEngine options(OmsEngine engine) {
        return engine.limits(Limits.defaults().withOrderLines(MOST_LINES));
    }

    private void expected(Sku sku, LocationId location, LocalDate day, long units) {
        SupplyId id = SupplyId.of("po-" + sku + "-" + location + "-" + day);
        world.oms
                .supply()
                .expect(ExpectSupply.purchased(world.next(), id, sku, location, day, units))
                .orElseThrow();
    }

    private static PromiseQuery.Line line(Sku sku, long quantity) {
        return new PromiseQuery.Line(sku, quantity);
    }

    private Promise promise(PromiseQuery.Line... lines) {
        return world.oms.availability().promise(PromiseQuery.of(lines));
    }

    private Optional<LocalDate> completeOn(Sku sku, long quantity) {
        return promise(line(sku, quantity)).completeOn();
    }

    private static Map<StockKey, Long> at(Sku sku, LocationId location, long units) {
        return Map.of(new StockKey(sku, location), units);
    }

    @Test
    void whatIsHereCanBeHadTodayFromWhereTheEngineWouldTakeIt() {
        Sku sku = world.stocked("A", 5);
        world.receive(sku, STORE, 3);
        String before = world.digest();
        Promise all = promise(line(sku, 8));
        assertThat(all.isInTime()).isTrue();
        assertThat(all.completeOn()).contains(TODAY);
        assertThat(all.lines().get(0).from())
                .isEqualTo(Map.of(new StockKey(sku, MAIN), 5L, new StockKey(sku, STORE), 3L));
        assertThat(promise(line(sku, 4)).lines().get(0).locations()).containsExactly(MAIN);
        Promise more = promise(line(sku, 9));
        assertThat(more.isInTime()).isFalse();
        assertThat(more.completeOn()).isEmpty();
        assertThat(more.lines().get(0).availableNow()).isEqualTo(8);
        assertThat(more.lines().get(0).missingNow()).isEqualTo(1);
        assertThat(world.digest()).isEqualTo(before);
        world.placed(sku, 8, 100);
        assertThat(promise(line(sku, 1)).lines().get(0))
                .isEqualTo(new PromisedLine(sku, 1, 0, Collections.emptySortedMap(), Optional.empty()));
    }

    @Test
    void linesOfTheSameItemShareTheSameUnits() {
        Sku sku = world.stocked("A", 5);
        expected(sku, MAIN, MONDAY, 1);
        Promise promise = promise(line(sku, 3), line(sku, 3));
        assertThat(promise.lines()).extracting(PromisedLine::availableNow).containsExactly(3L, 2L);
        assertThat(promise.lines())
                .extracting(PromisedLine::completeOn)
                .containsExactly(Optional.of(TODAY), Optional.of(MONDAY));
        assertThat(promise.isInTime()).isFalse();
        PromiseQuery query = PromiseQuery.of(line(sku, 3), line(sku, 3));
        assertThat(world.oms
                        .availability()
                        .promise(query.by(MONDAY.minusDays(1)))
                        .isInTime())
                .isFalse();
        assertThat(world.oms.availability().promise(query.by(MONDAY)).isInTime())
                .isTrue();
        assertThat(completeOn(sku, 7)).isEmpty();
    }

    @Test
    void theRestCanBeHadWhenTheLastOfItIsExpected() {
        Sku sku = world.stocked("A", 2);
        expected(sku, MAIN, MONDAY, 4);
        expected(sku, STORE, THURSDAY, 4);
        assertThat(completeOn(sku, 2)).contains(TODAY);
        assertThat(completeOn(sku, 3)).contains(MONDAY);
        assertThat(completeOn(sku, 6)).contains(MONDAY);
        assertThat(completeOn(sku, 7)).contains(THURSDAY);
        assertThat(completeOn(sku, 10)).contains(THURSDAY);
        assertThat(completeOn(sku, 11)).isEmpty();
        PromiseQuery yesterday = PromiseQuery.of(line(sku, 1)).by(TODAY.minusDays(1));
        assertThat(world.oms.availability().promise(yesterday).isInTime()).isFalse();
        assertThat(promise(line(sku, 1)).isInTime()).isTrue();
    }

    @Test
    void whoAsksComesBehindThoseWhoWait() {
        Sku sku = world.item("A");
        expected(sku, OUTLET, MONDAY, 4);
        expected(sku, OUTLET, THURSDAY, 4);
        assertThat(completeOn(sku, 4)).contains(MONDAY);
        world.placed(order -> order.allocation(AllocationPolicy.BACKORDER).line(sku, 3, 100));
        assertThat(completeOn(sku, 1)).contains(MONDAY);
        assertThat(completeOn(sku, 5)).contains(THURSDAY);
        assertThat(completeOn(sku, 6)).isEmpty();
    }

    @Test
    void aHoldWhoseTimeIsOverIsNotInTheWay() {
        Sku sku = world.stocked("A", 5);
        world.oms
                .holds()
                .place(PlaceHold.of(world.next(), Duration.ofMinutes(1), new PlaceHold.Line(sku, 4)))
                .orElseThrow();
        assertThat(promise(line(sku, 5)).isInTime()).isFalse();
        world.clock.advance(Duration.ofMinutes(1));
        assertThat(promise(line(sku, 5)).isInTime()).isTrue();
    }

    @Test
    void whoIsServedFromAnExpiredHoldDoesNotWaitAnyMore() {
        Sku sku = world.stocked("A", 4);
        world.oms
                .holds()
                .place(PlaceHold.of(world.next(), Duration.ofMinutes(1), new PlaceHold.Line(sku, 4)))
                .orElseThrow();
        world.placed(order -> order.allocation(AllocationPolicy.BACKORDER).line(sku, 3, 100));
        expected(sku, MAIN, MONDAY, 1);
        world.clock.advance(Duration.ofMinutes(1));
        assertThat(promise(line(sku, 2)).lines().get(0).availableNow()).isEqualTo(1);
        assertThat(completeOn(sku, 2)).contains(MONDAY);
        assertThat(completeOn(sku, 3)).isEmpty();
    }

    @Test
    void aKitIsCompleteWhenItsLastComponentIs() {
        Sku cup = world.stocked("CUP", 3);
        Sku spoon = world.stocked("SPOON", 2);
        Sku set = Sku.of("SET");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(
                        world.next(), set, "", new KitComponent(cup, 1, 1), new KitComponent(spoon, 2, 1)))
                .orElseThrow();
        expected(spoon, MAIN, MONDAY, 4);
        PromisedLine two = promise(line(set, 2)).lines().get(0);
        assertThat(two.availableNow()).isEqualTo(1);
        assertThat(two.from()).isEqualTo(Map.of(new StockKey(cup, MAIN), 1L, new StockKey(spoon, MAIN), 2L));
        assertThat(two.completeOn()).contains(MONDAY);
        assertThat(completeOn(set, 1)).contains(TODAY);
        assertThat(completeOn(set, 3)).contains(MONDAY);
        assertThat(completeOn(set, 4)).isEmpty();
        Promise both = promise(line(set, 1), line(spoon, 4));
        assertThat(both.lines()).extracting(PromisedLine::availableNow).containsExactly(1L, 0L);
        assertThat(both.completeOn()).contains(MONDAY);
    }

    @Test
    void aChannelIsPromisedWhatComesToItsLocations() {
        Sku sku = world.stocked("A", 2);
        world.receive(sku, STORE, 1);
        channel(true);
        expected(sku, MAIN, MONDAY, 5);
        expected(sku, STORE, THURSDAY, 5);
        PromiseQuery query = PromiseQuery.of(line(sku, 3)).inChannel(WEB);
        Promise promise = world.oms.availability().promise(query);
        assertThat(promise.lines().get(0).from()).isEqualTo(at(sku, STORE, 1));
        assertThat(promise.completeOn()).contains(THURSDAY);
        assertThat(completeOn(sku, 3)).contains(TODAY);
        channel(false);
        assertThat(world.oms.availability().promise(query).completeOn()).isEmpty();
    }

    private void channel(boolean open) {
        world.oms
                .channels()
                .define(new DefineChannel(world.next(), WEB, "", List.of(STORE), true, open))
                .orElseThrow();
    }

    @Test
    void whatIsNotSoldOrShippedThereCannotBeHad() {
        Sku sku = world.stocked("A", 5);
        Sku set = Sku.of("SET");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(world.next(), set, "", new KitComponent(sku, 1, 1)))
                .orElseThrow();
        assortment(sku, List.of(), List.of("DE", "FR"));
        PromiseQuery one = PromiseQuery.of(line(sku, 1));
        assertThat(world.oms.availability().promise(one).isInTime()).isTrue();
        assertThat(world.oms.availability().promise(one.shippedTo("DE")).isInTime())
                .isTrue();
        assertThat(world.oms.availability().promise(one.shippedTo("US")).completeOn())
                .isEmpty();
        PromiseQuery kit = PromiseQuery.of(line(set, 1));
        assertThat(world.oms.availability().promise(kit.shippedTo("US")).completeOn())
                .isEmpty();
        assertThat(world.oms.availability().promise(kit.shippedTo("FR")).isInTime())
                .isTrue();
        assortment(set, List.of(WEB), List.of());
        assertThat(promise(line(set, 1), line(sku, 5)).lines())
                .extracting(PromisedLine::availableNow)
                .containsExactly(0L, 5L);
        assertThat(world.oms.availability().promise(kit.inChannel(WEB)).isInTime())
                .isTrue();
    }

    private void assortment(Sku sku, List<ChannelId> channels, List<String> countries) {
        world.oms
                .channels()
                .setAssortment(new SetAssortment(world.next(), sku, channels, List.of(), countries, List.of()))
                .orElseThrow();
    }

    @Test
    void whatComesToADisabledLocationIsNotPromised() {
        Sku sku = world.item("A");
        expected(sku, OUTLET, MONDAY, 5);
        expected(sku, STORE, THURSDAY, 5);
        world.oms
                .stock()
                .defineLocation(new DefineLocation(world.next(), OUTLET, "", Location.Kind.STORE, 0, false))
                .orElseThrow();
        assertThat(completeOn(sku, 1)).contains(THURSDAY);
    }

    @Test
    void whatIsNotDefinedCannotBeHad() {
        Promise promise = promise(line(Sku.of("UNKNOWN"), 1));
        assertThat(promise.completeOn()).isEmpty();
        assertThat(promise.lines().get(0).availableNow()).isZero();
    }

    @Test
    void moreLinesThanAnOrderMayHaveAreRefused() {
        Sku sku = world.stocked("A", 9);
        assertThat(promise(line(sku, 1), line(sku, 1), line(sku, 1)).isInTime()).isTrue();
        PromiseQuery query = PromiseQuery.of(line(sku, 1), line(sku, 1), line(sku, 1), line(sku, 1));
        assertThatThrownBy(() -> world.oms.availability().promise(query))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new LimitExceeded("promise.lines", MOST_LINES, 4)));
    }
}
