package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;
import static org.headlessoms.sourcing.ShadowComparison.Verdict.BETTER;
import static org.headlessoms.sourcing.ShadowComparison.Verdict.EQUAL;
import static org.headlessoms.sourcing.ShadowComparison.Verdict.FAILED;
import static org.headlessoms.sourcing.ShadowComparison.Verdict.WORSE;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.money.Money;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.sourcing.Candidate;
import org.headlessoms.sourcing.CostModel;
import org.headlessoms.sourcing.CostTable;
import org.headlessoms.sourcing.DeliveryTerms;
import org.headlessoms.sourcing.HandlingCost;
import org.headlessoms.sourcing.PlanFigures;
import org.headlessoms.sourcing.PlanSums;
import org.headlessoms.sourcing.ShadowComparison;
import org.headlessoms.sourcing.ShadowReport;
import org.headlessoms.sourcing.ShadowTotals;
import org.headlessoms.sourcing.ShippingRate;
import org.headlessoms.sourcing.SourcingPolicy;
import org.headlessoms.sourcing.SourcingRequest;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.LocationProfile;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.GeoPoint;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/**
 * Orders are planned by priority: main, store, outlet. In shadow the fewest shipments are sought, not from the main warehouse in
 * the channel "stores". A shipment costs 300, and 50 more from the main warehouse; a unit 10 there and 20 at the store.
 */
@OnEveryStorage
class ShadowSourcingScenarios extends Scenario {

    private static final CostTable COSTS = new CostTable(
            Currency.getInstance("GBP"),
            Map.of(MAIN, new HandlingCost(50, 10), STORE, new HandlingCost(0, 20)),
            List.of(ShippingRate.flat(300, 0, 0)),
            0);
    private static final SourcingPolicy FEWEST = SourcingPolicy.builder("fewest")
            .filter("by channel", ShadowSourcingScenarios::reject)
            .build();
    private static final GeoPoint LONDON = GeoPoint.ofDegrees(51.5074, -0.1278);
    private static final GeoPoint BRIGHTON = GeoPoint.ofDegrees(50.8225, -0.1372);
    private static final GeoPoint PARIS = GeoPoint.ofDegrees(48.8566, 2.3522);
    private static final long FROM_LONDON = 76_160;
    private static final long FROM_PARIS = 282_199;

    @Override
    OmsEngine options(OmsEngine engine) {
        return engine.sourcing(SourcingPolicy.byPriority()).shadowSourcing(FEWEST, COSTS);
    }

    private static Optional<String> reject(Candidate candidate, SourcingRequest request) {
        String channel = request.channel().map(ChannelId::value).orElse("");
        if (channel.equals("broken")) {
            throw new IllegalStateException("the host's own fault");
        }
        if (channel.equals("asserting")) {
            throw new AssertionError("the host's own fault");
        }
        return channel.equals("stores") && candidate.id().equals(MAIN) ? Optional.of("not a store") : Optional.empty();
    }

    private static Sku stock(World there, String sku, long main, long store) {
        Sku item = there.stocked(sku, main);
        there.receive(item, STORE, store);
        return item;
    }

    private static void place(World there, LocationId location, int priority, GeoPoint position) {
        there.oms
                .stock()
                .defineLocation(new DefineLocation(
                        there.next(),
                        location,
                        "",
                        Location.Kind.WAREHOUSE,
                        priority,
                        true,
                        LocationProfile.DEFAULT.at(position)))
                .orElseThrow();
    }

    private static PlanFigures figures(long shipments, long missing, long cost) {
        return new PlanFigures(shipments, missing, Optional.of(Money.of(cost, "GBP")), Optional.empty());
    }

    private static ShadowComparison compared(PlanFigures actual, PlanFigures shadow) {
        return new ShadowComparison("priority", "fewest", actual, Optional.of(shadow));
    }

    private Optional<ShadowComparison> shadow(UnaryOperator<PlaceOrderBuilder> order) {
        return world.find(world.placed(order)).shadow();
    }

    private static PlaceOrderBuilder in(String channel, PlaceOrderBuilder order) {
        return order.channel(ChannelId.of(channel));
    }

    private ShadowReport today() {
        return world.oms
                .sourcing()
                .compare(world.clock.instant(), world.clock.instant().plusSeconds(1));
    }

    @Test
    void theShadowIsBetterByOneShipment() {
        Sku sku = stock(world, "A", 2, 5);
        OrderId id = world.placed(sku, 5, 100);
        // 350 + 20 and 300 + 60; 300 + 100
        ShadowComparison expected = compared(figures(2, 0, 730), figures(1, 0, 400));
        assertThat(world.find(id).shadow()).contains(expected);
        assertThat(expected.verdict()).isEqualTo(BETTER);
        OrderPlaced placed = (OrderPlaced) world.oms.orders().history(id).get(0).event();
        assertThat(placed.shadow()).contains(expected);
        assertThat(World.where(world.find(id).lines().get(0))).isEqualTo(Map.of(MAIN, 2L, STORE, 3L));
    }

    @Test
    void bothPlansMayBeEqual() {
        Sku sku = stock(world, "A", 5, 5);
        ShadowComparison expected = compared(figures(1, 0, 400), figures(1, 0, 400));
        assertThat(shadow(order -> order.line(sku, 5, 100))).contains(expected);
        assertThat(expected.verdict()).isEqualTo(EQUAL);
    }

    @Test
    void missingUnitsCountBeforeShipments() {
        Sku sku = stock(world, "A", 3, 4);
        // 350 + 30 and 300 + 60; 300 + 80
        ShadowComparison expected = compared(figures(2, 0, 740), figures(1, 2, 380));
        assertThat(shadow(order -> in("stores", order).line(sku, 6, 100))).contains(expected);
        assertThat(expected.verdict()).isEqualTo(WORSE);
    }

    @Test
    void anOrderThatWaitsIsComparedByWhatIsMissing() {
        Sku sku = stock(world, "A", 1, 2);
        ShadowComparison expected = compared(figures(2, 4, 700), figures(2, 4, 700));
        assertThat(shadow(order -> order.allocation(AllocationPolicy.BACKORDER).line(sku, 7, 100)))
                .contains(expected);
        Sku none = world.item("B");
        assertThat(shadow(order -> order.allocation(AllocationPolicy.BACKORDER).line(none, 1, 100)))
                .contains(compared(figures(0, 1, 0), figures(0, 1, 0)));
    }

    @Test
    void distancesAreSummedWhereAllPositionsAreKnown() {
        Sku sku = stock(world, "A", 2, 9);
        place(world, STORE, 1, LONDON);
        DeliveryTerms terms = DeliveryTerms.NONE.withDestination(BRIGHTON);
        ShadowComparison mainUnknown =
                shadow(order -> order.terms(terms).line(sku, 3, 100)).orElseThrow();
        assertThat(mainUnknown.actual().metres()).isEmpty();
        assertThat(mainUnknown.shadow().orElseThrow().metres()).contains(FROM_LONDON);

        place(world, MAIN, 0, PARIS);
        world.receive(sku, MAIN, 2);
        ShadowComparison known =
                shadow(order -> order.terms(terms).line(sku, 3, 100)).orElseThrow();
        assertThat(known.actual().metres()).contains(FROM_PARIS + FROM_LONDON);
        assertThat(known.shadow().orElseThrow().metres()).contains(FROM_LONDON);
        assertThat(today().totals()).singleElement().satisfies(totals -> {
            assertThat(totals.measured()).isEqualTo(1);
            assertThat(totals.actual().metres()).isEqualTo(FROM_PARIS + FROM_LONDON);
            assertThat(totals.shadow().metres()).isEqualTo(FROM_LONDON);
        });
    }

    @Test
    void aShadowThatThrowsIsRecordedAndTheOrderIsPlacedAllTheSame() {
        Sku sku = stock(world, "A", 2, 9);
        ShadowComparison expected = new ShadowComparison("priority", "fewest", figures(1, 0, 360), Optional.empty());
        assertThat(shadow(order -> in("broken", order).line(sku, 1, 100))).contains(expected);
        assertThat(shadow(order -> in("asserting", order).line(sku, 1, 100))).contains(expected);
        assertThat(expected.verdict()).isEqualTo(FAILED);
        assertThat(world.level(sku, MAIN).available()).isZero();
        assertThat(today().totals()).containsExactly(totals(0, 0, 0, 2, PlanSums.NONE, PlanSums.NONE));
    }

    @Test
    void aCostModelThatThrowsLeavesTheOrderAlone() {
        World broken = new World(
                world.storage,
                engine -> engine.sourcing(SourcingPolicy.byPriority()).shadowSourcing(FEWEST, new BrokenCosts()));
        Sku sku = stock(broken, "A", 2, 5);
        assertThat(broken.find(broken.placed(sku, 5, 100)).shadow())
                .contains(new ShadowComparison(
                        "priority",
                        "fewest",
                        new PlanFigures(2, 0, Optional.empty(), Optional.empty()),
                        Optional.empty()));
    }

    @Test
    void withoutACostModelNoCostIsRecorded() {
        World free = new World(
                world.storage,
                engine -> engine.sourcing(SourcingPolicy.byPriority()).shadowSourcing(FEWEST));
        Sku sku = stock(free, "A", 2, 5);
        assertThat(free.find(free.placed(sku, 5, 100)).shadow())
                .contains(compared(
                        new PlanFigures(2, 0, Optional.empty(), Optional.empty()),
                        new PlanFigures(1, 0, Optional.empty(), Optional.empty())));
    }

    @Test
    void theShadowTouchesNoStock() {
        World alone = new World(world.storage, engine -> engine.sourcing(SourcingPolicy.byPriority()));
        for (World there : List.of(world, alone)) {
            Sku sku = stock(there, "A", 2, 9);
            there.placed(sku, 5, 100);
            there.placed(order -> in("broken", order).line(sku, 2, 100));
            there.placed(order -> order.allocation(AllocationPolicy.BACKORDER).line(sku, 7, 100));
        }
        assertThat(Digest.stock(world.oms, world.storage)).isEqualTo(Digest.stock(alone.oms, alone.storage));
    }

    @Test
    void anEngineWithoutAShadowRecordsNothing() {
        World alone = new World(world.storage, engine -> engine.sourcing(SourcingPolicy.byPriority()));
        Sku sku = stock(alone, "A", 2, 9);
        OrderId id = alone.placed(sku, 5, 100);
        assertThat(alone.find(id).shadow()).isEmpty();
        OrderPlaced placed = (OrderPlaced) alone.oms.orders().history(id).get(0).event();
        assertThat(placed.shadow()).isEmpty();
        assertThat(alone.oms.sourcing().compare(Instant.EPOCH, Instant.MAX).totals())
                .isEmpty();
    }

    @Test
    void aHoldThatHasEverythingIsNotCompared() {
        Sku sku = stock(world, "A", 2, 9);
        HoldId hold = world.oms
                .holds()
                .place(PlaceHold.of(world.next(), Duration.ofMinutes(15), new PlaceHold.Line(sku, 5)))
                .orElseThrow()
                .hold()
                .id();
        assertThat(shadow(order -> order.hold(hold).line(sku, 5, 100))).isEmpty();
        assertThat(shadow(order -> order.line(sku, 1, 100))).isPresent();
    }

    @Test
    void theReportSumsUpTheOrdersOfItsSpan() {
        Sku sku = stock(world, "A", 2, 50);
        Instant start = world.clock.instant();
        world.placed(sku, 5, 100);
        world.clock.advance(Duration.ofHours(1));
        world.placed(sku, 5, 100);
        world.clock.advance(Duration.ofHours(1));
        world.receive(sku, MAIN, 3);
        world.placed(order -> in("stores", order).line(sku, 4, 100));
        world.placed(order -> in("broken", order).line(sku, 1, 100));
        Instant end = world.clock.instant();

        // 370 + 360, 400, 380 + 320; 400, 400, 380
        ShadowTotals all = totals(2, 1, 0, 1, new PlanSums(5, 0, 1830, 0), new PlanSums(3, 0, 1180, 0));
        assertThat(world.oms.sourcing().compare(start, end.plusNanos(1000)))
                .isEqualTo(new ShadowReport(start, end.plusNanos(1000), List.of(all)));
        assertThat(all.orders()).isEqualTo(4);
        assertThat(all.orders(BETTER)).isEqualTo(2);

        // the end is not in it, the beginning is
        assertThat(world.oms.sourcing().compare(start, end).totals())
                .containsExactly(totals(1, 1, 0, 0, new PlanSums(3, 0, 1130, 0), new PlanSums(2, 0, 800, 0)));
        assertThat(world.oms.sourcing().compare(start.plusSeconds(1), end).totals())
                .containsExactly(totals(0, 1, 0, 0, new PlanSums(1, 0, 400, 0), new PlanSums(1, 0, 400, 0)));
        assertThat(world.oms.sourcing().compare(start, start).totals()).isEmpty();
        assertThatThrownBy(() -> world.oms.sourcing().compare(end, start)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theReportGoesOnPastAPageAndTellsPoliciesApart() {
        Sku sku = stock(world, "A", 150, 150);
        for (int i = 0; i < 101; i++) {
            world.placed(sku, 1, 100);
        }
        OmsEngine.builder()
                .storage(world.storage)
                .payments(world.gateway)
                .clock(world.clock)
                .tenant(world.tenant)
                .shadowSourcing(SourcingPolicy.nearest())
                .build()
                .orders()
                .place(world.order().line(sku, 1, 100).tender("card").build())
                .orElseThrow();
        assertThat(today().totals())
                .containsExactly(
                        new ShadowTotals(
                                "fewest-shipments",
                                "nearest",
                                Optional.empty(),
                                Map.of(BETTER, 0L, EQUAL, 1L, WORSE, 0L, FAILED, 0L),
                                0,
                                new PlanSums(1, 0, 0, 0),
                                new PlanSums(1, 0, 0, 0)),
                        totals(0, 101, 0, 0, new PlanSums(101, 0, 36_360, 0), new PlanSums(101, 0, 36_360, 0)));
    }

    private static final class BrokenCosts implements CostModel {
        @Override
        public Currency currency() {
            return COSTS.currency();
        }

        @Override
        public long perShipment(Candidate from, SourcingRequest request) {
            throw new IllegalStateException("no rate");
        }

        @Override
        public long perUnit(Sku sku, Candidate from, SourcingRequest request) {
            return 1;
        }
    }

    private static ShadowTotals totals(
            long better, long equal, long worse, long failed, PlanSums actual, PlanSums shadow) {
        return new ShadowTotals(
                "priority",
                "fewest",
                Optional.of(COSTS.currency()),
                Map.of(BETTER, better, EQUAL, equal, WORSE, worse, FAILED, failed),
                0,
                actual,
                shadow);
    }
}
