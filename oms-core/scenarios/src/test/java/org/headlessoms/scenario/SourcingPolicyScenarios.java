package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.hold.HoldLine;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.sourcing.CannotBeSourced;
import org.headlessoms.sourcing.LocationFilters;
import org.headlessoms.sourcing.Objective;
import org.headlessoms.sourcing.RankingRules;
import org.headlessoms.sourcing.SourcingPolicy;
import org.headlessoms.sourcing.SourcingRequest;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.LocationCapability;
import org.headlessoms.stock.LocationProfile;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.WorkCalendar;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Policies chosen by channel; the world's clock stands at Sunday, 1 March 2026, noon in UTC. */
@OnEveryStorage
class SourcingPolicyScenarios extends Scenario {

    private static final Map<String, SourcingPolicy> POLICIES = Map.of(
            "priority",
            SourcingPolicy.byPriority(),
            "today",
            SourcingPolicy.builder("today")
                    .filter("today", LocationFilters.shipsToday())
                    .build(),
            "soonest",
            SourcingPolicy.builder("soonest")
                    .rank("soonest", RankingRules.soonest())
                    .objective(Objective.inRankOrder())
                    .build(),
            "stores",
            SourcingPolicy.builder("stores")
                    .filter("kind", LocationFilters.only(Location.Kind.STORE))
                    .build(),
            "favourite",
            SourcingPolicy.builder("favourite")
                    .rank(
                            "outlet",
                            (candidate, request) ->
                                    candidate.id().equals(OUTLET) ? OptionalLong.of(1) : OptionalLong.empty())
                    .rank(
                            "reverse",
                            (candidate, request) ->
                                    OptionalLong.of(-candidate.location().priority()))
                    .objective(Objective.inRankOrder())
                    .build());

    @Override
    OmsEngine options(OmsEngine engine) {
        return engine.sourcing(SourcingPolicyScenarios::policy);
    }

    private static SourcingPolicy policy(SourcingRequest request) {
        return Optional.ofNullable(
                        POLICIES.get(request.channel().map(ChannelId::value).orElse("")))
                .orElse(SourcingPolicy.fewestShipments());
    }

    private Sku everywhere(String sku, long main, long store, long outlet) {
        Sku item = world.item(sku);
        Map.of(MAIN, main, STORE, store, OUTLET, outlet).forEach((location, units) -> {
            if (units > 0) {
                world.receive(item, location, units);
            }
        });
        return item;
    }

    private void define(LocationId location, int priority, Location.Kind kind, LocationProfile profile) {
        world.oms
                .stock()
                .defineLocation(new DefineLocation(world.next(), location, "", kind, priority, true, profile))
                .orElseThrow();
    }

    private Map<LocationId, Long> where(String channel, Sku sku, long units) {
        OrderId id = world.placed(order -> order.channel(ChannelId.of(channel)).line(sku, units, 100));
        Map<LocationId, Long> where = World.where(world.find(id).lines().get(0));
        world.oms.orders().cancel(CancelOrder.all(world.next(), id, "")).orElseThrow();
        return where;
    }

    @Test
    void byPriorityTakesAllOfTheFirstThenOfTheNext() {
        Sku sku = everywhere("A", 2, 5, 5);
        assertThat(where("priority", sku, 5)).isEqualTo(Map.of(MAIN, 2L, STORE, 3L));
        assertThat(where("none", sku, 5)).isEqualTo(Map.of(STORE, 5L));
    }

    @Test
    void linesOfOneItemShareItsStock() {
        Sku sku = everywhere("A", 3, 4, 0);
        OrderId id = world.placed(order ->
                order.channel(ChannelId.of("priority")).line(sku, 2, 100).line(sku, 4, 100));
        assertThat(World.where(world.find(id).lines().get(0))).isEqualTo(Map.of(MAIN, 2L));
        assertThat(World.where(world.find(id).lines().get(1))).isEqualTo(Map.of(MAIN, 1L, STORE, 3L));
    }

    @Test
    void aHostsRuleMayAbstainAndTheNextOneDecides() {
        Sku sku = everywhere("A", 5, 5, 5);
        assertThat(where("favourite", sku, 12)).isEqualTo(Map.of(OUTLET, 5L, STORE, 5L, MAIN, 2L));
    }

    @Test
    void whatAFilterRulesOutIsNotTakenEvenIfThereIsNothingElse() {
        Sku sku = everywhere("A", 5, 2, 0);
        define(STORE, 1, Location.Kind.STORE, LocationProfile.DEFAULT);
        assertThat(where("stores", sku, 2)).isEqualTo(Map.of(STORE, 2L));
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .channel(ChannelId.of("stores"))
                                .line(sku, 3, 100)
                                .tender("card")
                                .build()),
                new CannotBeSourced(List.of(new Shortage(sku, 3, 2))));
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .channel(ChannelId.of("stores"))
                                .line(sku, 8, 100)
                                .tender("card")
                                .build()),
                new InsufficientStock(List.of(new Shortage(sku, 8, 7))));
        OrderId partial = world.placed(order -> order.channel(ChannelId.of("stores"))
                .allocation(AllocationPolicy.PARTIAL)
                .line(sku, 3, 100));
        assertThat(world.find(partial).lines().get(0).quantities().open()).isEqualTo(1);
    }

    @Test
    void cutOffPassesByTheLocationsOwnClock() {
        Sku sku = everywhere("A", 9, 9, 0);
        WorkCalendar tokyo = WorkCalendar.weekdays(ZoneId.of("Asia/Tokyo"), LocalTime.of(14, 0));
        WorkCalendar london = WorkCalendar.weekdays(ZoneId.of("Europe/London"), LocalTime.of(14, 0));
        define(MAIN, 0, Location.Kind.WAREHOUSE, LocationProfile.DEFAULT.with(tokyo));
        define(STORE, 1, Location.Kind.WAREHOUSE, LocationProfile.DEFAULT.with(london));
        at("2026-03-02T04:59:59.999Z");
        assertThat(where("today", sku, 1)).isEqualTo(Map.of(MAIN, 1L));
        at("2026-03-02T05:00:00Z");
        assertThat(where("today", sku, 1)).isEqualTo(Map.of(STORE, 1L));
        assertThat(where("soonest", sku, 1)).isEqualTo(Map.of(STORE, 1L));
        at("2026-03-02T14:00:00Z");
        assertThat(where("soonest", sku, 1)).isEqualTo(Map.of(MAIN, 1L));
        assertThat(world.oms
                        .orders()
                        .place(world.order()
                                .channel(ChannelId.of("today"))
                                .line(sku, 1, 100)
                                .tender("card")
                                .build())
                        .refusalOrThrow())
                .isEqualTo(new CannotBeSourced(List.of(new Shortage(sku, 1, 0))));
    }

    private void at(String instant) {
        world.clock.advance(Duration.between(world.clock.instant(), Instant.parse(instant)));
    }

    @Test
    void whereNobodyShipsNothingIsTaken() {
        Sku sku = everywhere("A", 5, 1, 0);
        define(MAIN, 0, Location.Kind.STORE, LocationProfile.DEFAULT.with(LocationCapability.PICK_UP));
        assertThat(where("none", sku, 1)).isEqualTo(Map.of(STORE, 1L));
    }

    @Test
    void holdsFollowThePolicyOfTheirChannel() {
        Sku sku = everywhere("A", 2, 5, 0);
        assertThat(world.oms
                        .holds()
                        .place(new PlaceHold(
                                world.next(),
                                Optional.empty(),
                                Optional.of(ChannelId.of("priority")),
                                List.of(new PlaceHold.Line(sku, 3)),
                                Duration.ofMinutes(5),
                                false))
                        .orElseThrow()
                        .hold()
                        .lines())
                .containsExactly(new HoldLine(new StockKey(sku, MAIN), 2), new HoldLine(new StockKey(sku, STORE), 1));
    }
}
