package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.LINE_2;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.STORE;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.command.RefusedException;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.sourcing.CostTable;
import org.headlessoms.sourcing.DeliveryTerms;
import org.headlessoms.sourcing.ExplainedCandidate;
import org.headlessoms.sourcing.HandlingCost;
import org.headlessoms.sourcing.LocationFilters;
import org.headlessoms.sourcing.Optimality;
import org.headlessoms.sourcing.PickUp;
import org.headlessoms.sourcing.RuledOut;
import org.headlessoms.sourcing.SourcingExplanation;
import org.headlessoms.sourcing.SourcingPolicy;
import org.headlessoms.sourcing.SourcingPreview;
import org.headlessoms.sourcing.SourcingQuery;
import org.headlessoms.sourcing.SourcingRequest;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.LocationProfile;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.stock.Tracking;
import org.headlessoms.stock.WorkCalendar;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.GeoPoint;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Why units come from where they come from; the world's clock stands at Sunday, 1 March 2026, noon in UTC. */
@OnEveryStorage
class SourcingExplanationScenarios extends Scenario {

    private static final GeoPoint LONDON = GeoPoint.ofDegrees(51.5074, -0.1278);
    private static final GeoPoint BRIGHTON = GeoPoint.ofDegrees(50.8225, -0.1372);
    private static final CostTable COSTS = new CostTable(
            Currency.getInstance("GBP"),
            Map.of(
                    MAIN,
                    new HandlingCost(500, 10),
                    STORE,
                    new HandlingCost(100, 200),
                    OUTLET,
                    new HandlingCost(900, 0)),
            List.of(),
            0);
    private static final Map<String, SourcingPolicy> POLICIES = Map.of(
            "today",
            SourcingPolicy.builder("today")
                    .filter("cut-off", LocationFilters.shipsToday())
                    .build(),
            "cost",
            SourcingPolicy.cheapest(COSTS),
            "near",
            SourcingPolicy.nearest(),
            "odd",
            SourcingPolicy.builder("odd")
                    .filter(
                            "wordy",
                            (candidate, request) -> candidate.id().equals(MAIN)
                                    ? Optional.of("\u0000" + "x".repeat(300))
                                    : Optional.empty())
                    .build());

    @Override
    OmsEngine options(OmsEngine engine) {
        return engine.sourcing(SourcingExplanationScenarios::policy);
    }

    private static SourcingPolicy policy(SourcingRequest request) {
        return Optional.ofNullable(
                        POLICIES.get(request.channel().map(ChannelId::value).orElse("")))
                .orElse(SourcingPolicy.fewestShipments());
    }

    private Sku stock(String sku, long main, long store, long outlet) {
        Sku item = world.item(sku);
        Map.of(MAIN, main, STORE, store, OUTLET, outlet).forEach((location, units) -> {
            if (units > 0) {
                world.receive(item, location, units);
            }
        });
        return item;
    }

    private void define(LocationId location, LocationProfile profile) {
        world.oms
                .stock()
                .defineLocation(
                        new DefineLocation(world.next(), location, "", Location.Kind.WAREHOUSE, 0, true, profile))
                .orElseThrow();
    }

    private Order placed(String channel, DeliveryTerms terms, Sku sku, long units) {
        return world.find(world.placed(order -> order.channel(ChannelId.of(channel))
                .terms(terms)
                .allocation(AllocationPolicy.PARTIAL)
                .line(sku, units, 100)));
    }

    private List<String> why(String channel, DeliveryTerms terms, Sku sku, long units) {
        return placed(channel, terms, sku, units).explanation().orElseThrow().lines();
    }

    private static SourcingQuery.Line line(LineId id, Sku sku, long units) {
        return new SourcingQuery.Line(id, sku, units);
    }

    private SourcingPreview preview(SourcingQuery query) {
        String before = world.digest();
        SourcingPreview preview = world.oms.sourcing().preview(query);
        assertThat(world.digest()).isEqualTo(before);
        return preview;
    }

    private void assertNotPreviewed(SourcingQuery query, Refusal expected) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> world.oms.sourcing().preview(query))
                .satisfies(thrown -> assertThat(thrown.refusal()).isEqualTo(expected));
    }

    @Test
    void whoWasRuledOutIsNamedWithTheReason() {
        Sku sku = stock("A", 5, 4, 3);
        define(MAIN, LocationProfile.DEFAULT.with(WorkCalendar.weekdays(ZoneId.of("Europe/London"), LocalTime.NOON)));
        Order order = placed("today", DeliveryTerms.NONE.without(STORE), sku, 2);
        SourcingExplanation why = new SourcingExplanation(
                "today",
                SourcingExplanation.Aim.FEWEST_SHIPMENTS,
                Optional.empty(),
                Optional.of(new Optimality(1, 1, true)),
                0,
                List.of(
                        new ExplainedCandidate(OUTLET, Optional.of(1), 2, 2, Optional.empty(), Optional.empty()),
                        new ExplainedCandidate(
                                MAIN,
                                Optional.empty(),
                                2,
                                0,
                                Optional.empty(),
                                Optional.of(new RuledOut("cut-off", "ships on 2026-03-02"))),
                        new ExplainedCandidate(
                                STORE,
                                Optional.empty(),
                                2,
                                0,
                                Optional.empty(),
                                Optional.of(new RuledOut("excluded", "excluded by the order")))),
                0);
        assertThat(order.explanation()).contains(why);
        assertThat(why.candidates())
                .extracting(ExplainedCandidate::verdict)
                .containsExactly(
                        ExplainedCandidate.Verdict.CHOSEN,
                        ExplainedCandidate.Verdict.RULED_OUT,
                        ExplainedCandidate.Verdict.RULED_OUT);
        assertThat(why.toText()).isEqualTo("""
                        policy today: fewest shipments, 1 shipment, proven to be the best
                        1. outlet: gives 2 of 2 units
                        - main: ruled out by cut-off (ships on 2026-03-02), has 2 units
                        - store: ruled out by excluded (excluded by the order), has 2 units""");
    }

    @Test
    void itIsStoredWithTheOrderAndInItsFirstEvent() {
        Sku sku = stock("A", 5, 4, 0);
        Order order = placed("any", DeliveryTerms.NONE, sku, 2);
        assertThat(order.explanation()).isPresent();
        OrderPlaced first =
                (OrderPlaced) world.oms.orders().history(order.id()).get(0).event();
        assertThat(first.explanation()).isEqualTo(order.explanation());
    }

    @Test
    void whatCostsLeastIsShownWithItsCost() {
        Sku sku = stock("A", 9, 9, 9);
        // main 500 + 10 each, store 100 + 200 each, outlet 900
        assertThat(why("cost", DeliveryTerms.NONE, sku, 3))
                .containsExactly(
                        "policy cheapest: least cost, 5.30 GBP, proven to be the best",
                        "1. main: gives 3 of 3 units",
                        "2. store: not needed, has 3 units",
                        "3. outlet: not needed, has 3 units");
    }

    @Test
    void inRankOrderDistancesShowWhoComesFirst() {
        Sku sku = stock("A", 9, 2, 1);
        define(MAIN, LocationProfile.DEFAULT.at(BRIGHTON));
        define(STORE, LocationProfile.DEFAULT.at(LONDON));
        long far = LONDON.metresTo(BRIGHTON);
        assertThat(why("near", DeliveryTerms.NONE.withDestination(LONDON), sku, 3))
                .containsExactly(
                        "policy nearest: in rank order",
                        "1. store: gives 2 of 2 units, 0 m away",
                        "2. main: gives 1 of 3 units, " + far + " m away",
                        "3. outlet: not needed, has 1 unit");
    }

    @Test
    void whatIsMissingIsSaid() {
        Sku sku = stock("A", 2, 1, 0);
        assertThat(why("any", DeliveryTerms.NONE.withMaxShipments(1), sku, 4))
                .containsExactly(
                        "policy fewest-shipments: fewest shipments, 1 shipment, proven to be the best; 2 units are missing",
                        "1. main: gives 2 of 2 units",
                        "2. store: not needed, has 1 unit");
        assertThat(why("any", DeliveryTerms.NONE.withShipComplete(), stock("B", 1, 1, 0), 3))
                .containsExactly(
                        "policy fewest-shipments: fewest shipments; 3 units are missing",
                        "1. main: not needed, has 1 unit",
                        "2. store: not needed, has 1 unit");
    }

    /** The most units are sought then, whatever they cost: nothing is proven of the cost. */
    @Test
    void theLeastCostIsNotProvenWhereABoundOnShipmentsLeavesUnitsOut() {
        Sku sku = stock("A", 2, 2, 0);
        SourcingExplanation bounded = placed("cost", DeliveryTerms.NONE.withMaxShipments(1), sku, 3)
                .explanation()
                .orElseThrow();
        assertThat(bounded.optimality().map(Optimality::exact)).contains(false);
        assertThat(placed("cost", DeliveryTerms.NONE, stock("B", 2, 2, 0), 3)
                        .explanation()
                        .orElseThrow()
                        .optimality()
                        .map(Optimality::exact))
                .contains(true);
    }

    /** The main warehouse has the most units, and one set of them: whether others have more sets was not looked for. */
    @Test
    void nothingIsProvenOfKitsThatABoundOnShipmentsTakesApart() {
        Sku cup = stock("CUP", 4, 1, 0);
        Sku spoon = stock("SPOON", 1, 1, 0);
        Sku kit = Sku.of("KIT");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(
                        world.next(), kit, "", new KitComponent(cup, 1, 1), new KitComponent(spoon, 1, 1)))
                .orElseThrow();
        SourcingExplanation why = placed("any", DeliveryTerms.NONE.withMaxShipments(1), kit, 2)
                .explanation()
                .orElseThrow();
        assertThat(why.optimality()).contains(new Optimality(1, 0, false));
        assertThat(why.missing()).isEqualTo(2);
        assertThat(why.candidates()).extracting(ExplainedCandidate::planned).containsExactly(2L, 0L);
    }

    @Test
    void whatAKitGivesUpIsNotCountedAsAShipment() {
        Sku cup = stock("CUP", 4, 0, 0);
        Sku spoon = stock("SPOON", 0, 2, 0);
        Sku kit = Sku.of("KIT");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(
                        world.next(), kit, "", new KitComponent(cup, 1, 1), new KitComponent(spoon, 1, 1)))
                .orElseThrow();
        SourcingExplanation why = placed("any", DeliveryTerms.NONE.withMaxShipments(1), kit, 2)
                .explanation()
                .orElseThrow();
        assertThat(why.optimality()).contains(new Optimality(0, 0, false));
        assertThat(why.missing()).isEqualTo(4);
    }

    @Test
    void oneCandidateNeedsNoExplanationUnlessItWasRuledOut() {
        Sku sku = stock("A", 5, 0, 0);
        assertThat(placed("any", DeliveryTerms.NONE, sku, 2).explanation()).isEmpty();
        assertThat(placed("any", DeliveryTerms.NONE, world.item("none"), 2).explanation())
                .isEmpty();
        assertThat(why("any", DeliveryTerms.NONE.without(MAIN), sku, 1))
                .containsExactly(
                        "policy fewest-shipments: fewest shipments, 0 shipments, proven to be the best; 1 unit is missing",
                        "- main: ruled out by excluded (excluded by the order), has 1 unit");
    }

    @Test
    void aWordyFilterOfTheHostDoesNotGetInTheWay() {
        Sku sku = stock("A", 5, 5, 0);
        ExplainedCandidate main = placed("odd", DeliveryTerms.NONE, sku, 2)
                .explanation()
                .orElseThrow()
                .candidates()
                .get(1);
        assertThat(main.ruledOut()).contains(new RuledOut("wordy", " " + "x".repeat(199)));
    }

    /** Each of seven lines has two places that have all of it: 128 combinations, of which 64 at most are tried. */
    @Test
    void aPlanThatIsNotProvenSaysSo() {
        DeliveryTerms terms = DeliveryTerms.NONE;
        SourcingQuery.Line[] lines = new SourcingQuery.Line[7];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line(LineId.of("L" + i), stock("S" + i, 1, 1, 0), 1);
            terms = terms.withTogether(lines[i].id());
        }
        SourcingExplanation why = preview(SourcingQuery.of(lines).on(terms)).explanation();
        assertThat(why.optimality()).contains(new Optimality(1, 0, false));
        assertThat(why.lines())
                .containsExactly(
                        "policy fewest-shipments: fewest shipments, 1 shipment, not proven to be the best",
                        "1. main: gives 7 of 7 units",
                        "2. store: not needed, has 7 units");
    }

    @Test
    void whatIsProvenOfAPlanThatMayNotBeTheBestIsSaid() {
        SourcingExplanation why = new SourcingExplanation(
                "cheapest",
                SourcingExplanation.Aim.LEAST_COST,
                Optional.of(Currency.getInstance("GBP")),
                Optional.of(new Optimality(1250, 1200, false)),
                0,
                List.of(),
                0);
        assertThat(why.toText())
                .isEqualTo("policy cheapest: least cost, 12.50 GBP, not proven to be the best: no plan takes less than"
                        + " 12.00 GBP");
        assertThatIllegalArgumentException().isThrownBy(() -> new Optimality(1250, 1251, false));
    }

    @Test
    void ofManyCandidatesFiftyAreNamedAndWhoGivesIsNeverLeftOut() {
        Sku sku = world.item("A");
        for (int i = 10; i < 62; i++) {
            LocationId location = LocationId.of("w" + i);
            world.define(location, i);
            world.receive(sku, location, i == 61 ? 9 : 1);
        }
        SourcingExplanation why =
                placed("any", DeliveryTerms.NONE, sku, 9).explanation().orElseThrow();
        assertThat(why.candidates()).hasSize(50);
        assertThat(why.moreCandidates()).isEqualTo(2);
        assertThat(why.candidates().get(49).toText()).isEqualTo("52. w61: gives 9 of 9 units");
        assertThat(why.candidates().get(48).toText()).isEqualTo("49. w58: not needed, has 1 unit");
        assertThat(why.lines()).hasSize(52).last().isEqualTo("and 2 more");
    }

    @Test
    void aPreviewNamesPlacesAndWhatIsMissing() {
        Sku part = stock("part", 5, 4, 0);
        Sku kit = Sku.of("kit");
        world.oms
                .stock()
                .defineItem(
                        new DefineItem(world.next(), kit, "", List.of(new KitComponent(part, 2, 1)), Tracking.NONE, 0))
                .orElseThrow();
        SourcingPreview preview = preview(SourcingQuery.of(line(LINE_1, kit, 5), line(LINE_2, part, 1)));
        assertThat(preview.isComplete()).isFalse();
        assertThat(preview.lines().get(0).planned()).isEqualTo(4);
        assertThat(preview.lines().get(0).missing()).isEqualTo(1);
        assertThat(preview.lines().get(0).from().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(8);
        assertThat(preview.lines().get(1).from())
                .hasSize(1)
                .allSatisfy((key, units) -> assertThat(units).isEqualTo(1));
        assertThat(preview.explanation().missing()).isEqualTo(2);
    }

    @Test
    void whatPlacingWouldRefuseIsNotPreviewed() {
        Sku sku = stock("A", 5, 0, 0);
        assertNotPreviewed(SourcingQuery.of(line(LINE_1, Sku.of("no"), 1)), new NotFound("item", "no"));
        assertNotPreviewed(
                SourcingQuery.of(line(LINE_1, sku, 1_000_001)),
                new LimitExceeded("line.quantity", 1_000_000, 1_000_001));
        assertNotPreviewed(
                SourcingQuery.of(line(LINE_1, sku, 1))
                        .on(DeliveryTerms.NONE.withPickUp(new PickUp(LocationId.of("no"), true))),
                new NotFound("location", "no"));
        assertThat(preview(SourcingQuery.of(line(LINE_1, sku, 1_000_000)))
                        .lines()
                        .get(0)
                        .planned())
                .isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(SourcingQuery::of);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourcingQuery.of(line(LINE_1, sku, 1), line(LINE_1, sku, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourcingQuery.of(line(LINE_1, sku, 1)).on(DeliveryTerms.NONE.withTogether(LINE_2)));
    }

    @Test
    void whatIsPreviewedIsWhatPlacingDoes() {
        Random random = new Random(7);
        List<Sku> skus =
                List.of(stock("A", 40, 10, 5), stock("B", 0, 30, 30), stock("C", 7, 7, 7), stock("D", 20, 0, 1));
        List<String> channels = List.of("any", "cost", "near", "today");
        for (int round = 0; round < 25; round++) {
            DeliveryTerms terms = random.nextBoolean()
                    ? DeliveryTerms.NONE.withMaxShipments(1 + random.nextInt(2))
                    : DeliveryTerms.NONE.withTogether(LINE_1, LINE_2).withDestination(LONDON);
            ChannelId channel = ChannelId.of(channels.get(round % channels.size()));
            SourcingQuery query = SourcingQuery.of(
                            line(LINE_1, skus.get(random.nextInt(4)), 1 + random.nextInt(5)),
                            line(LINE_2, skus.get(random.nextInt(4)), 1 + random.nextInt(5)))
                    .inChannel(channel)
                    .on(terms);
            assertSame(preview(query), placedLike(query));
        }
    }

    private Order placedLike(SourcingQuery query) {
        OrderId id = world.placed(order -> {
            order.channel(query.channel().orElseThrow()).terms(query.terms()).allocation(AllocationPolicy.PARTIAL);
            query.lines().forEach(line -> order.line(line.sku(), line.quantity(), 100));
            return order;
        });
        return world.find(id);
    }

    private static void assertSame(SourcingPreview preview, Order order) {
        for (SourcingPreview.Line line : preview.lines()) {
            Map<StockPlace, Long> from = new TreeMap<>();
            line.from().forEach((StockKey key, Long units) -> from.put(key.place(), units));
            assertThat(order.line(line.id()).orElseThrow().reservedAt()).isEqualTo(from);
            assertThat(order.line(line.id()).orElseThrow().quantities().open()).isEqualTo(line.missing());
        }
        assertThat(order.explanation())
                .isEqualTo(Optional.of(preview.explanation()).filter(SourcingExplanation::hadChoice));
    }
}
