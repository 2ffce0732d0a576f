package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.STORE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.sourcing.CostTable;
import org.headlessoms.sourcing.DeliveryTerms;
import org.headlessoms.sourcing.HandlingCost;
import org.headlessoms.sourcing.ShippingRate;
import org.headlessoms.sourcing.SourcingPolicy;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.LocationProfile;
import org.headlessoms.stock.WorkCalendar;
import org.headlessoms.value.Address;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.GeoPoint;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/**
 * The least cost, and the nearest. The clock stands at Sunday, 1 March 2026. Handling at the main warehouse costs 10 a unit and
 * 50 a shipment, at the store 200 a unit; parcels cost 400 from the outlet, and else 300 to Great Britain and 900 elsewhere.
 */
@OnEveryStorage
class SourcingCostScenarios extends Scenario {

    private static final CostTable COSTS = new CostTable(
            Currency.getInstance("GBP"),
            Map.of(MAIN, new HandlingCost(50, 10), STORE, new HandlingCost(0, 200)),
            List.of(
                    ShippingRate.flat(100, 0, 0).from(STORE).within(50_000),
                    ShippingRate.flat(400, 0, 1).from(OUTLET),
                    ShippingRate.flat(300, 0, 1).to("GB"),
                    ShippingRate.flat(900, 0, 4)),
            1000);
    private static final GeoPoint LONDON = GeoPoint.ofDegrees(51.5074, -0.1278);
    private static final GeoPoint BRIGHTON = GeoPoint.ofDegrees(50.8225, -0.1372);
    private static final GeoPoint PARIS = GeoPoint.ofDegrees(48.8566, 2.3522);

    @Override
    OmsEngine options(OmsEngine engine) {
        return engine.sourcing(request -> request.channel().equals(Optional.of(ChannelId.of("near")))
                ? SourcingPolicy.nearest()
                : SourcingPolicy.cheapest(COSTS));
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
                .defineLocation(new DefineLocation(world.next(), location, "", Location.Kind.STORE, 1, true, profile))
                .orElseThrow();
    }

    private Map<LocationId, Long> where(String country, DeliveryTerms terms, Sku sku, long units) {
        OrderId id = world.placed(order ->
                order.shipTo(Address.of("", "", "", "", country)).terms(terms).line(sku, units, 100));
        Map<LocationId, Long> where = World.where(world.find(id).lines().get(0));
        world.oms.orders().cancel(CancelOrder.all(world.next(), id, "")).orElseThrow();
        return where;
    }

    @Test
    void unitCostsAndShipmentCostsAreWeighed() {
        Sku sku = stock("A", 20, 20, 20);
        // main 350 + 10, store 300 + 200, outlet 400
        assertThat(where("GB", DeliveryTerms.NONE, sku, 1)).isEqualTo(Map.of(MAIN, 1L));
        // main 350 + 60, outlet 400
        assertThat(where("GB", DeliveryTerms.NONE, sku, 6)).isEqualTo(Map.of(OUTLET, 6L));
        // main 950 + 10, store 900 + 200, outlet 400
        assertThat(where("FR", DeliveryTerms.NONE, sku, 1)).isEqualTo(Map.of(OUTLET, 1L));
    }

    @Test
    void aSecondShipmentIsOnlyMadeIfItPaysOrHasTo() {
        Sku sku = stock("A", 3, 20, 0);
        // store alone 300 + 1000; both 350 + 30 + 300 + 400
        assertThat(where("GB", DeliveryTerms.NONE, sku, 5)).isEqualTo(Map.of(MAIN, 3L, STORE, 2L));
        // store alone 300 + 200; main 350 + 10
        assertThat(where("GB", DeliveryTerms.NONE, sku, 1)).isEqualTo(Map.of(MAIN, 1L));
        assertThat(where("GB", DeliveryTerms.NONE.withMaxShipments(1), sku, 5)).isEqualTo(Map.of(STORE, 5L));
    }

    @Test
    void aRateMayDependOnTheDistance() {
        Sku sku = stock("A", 5, 5, 0);
        define(STORE, LocationProfile.DEFAULT.at(LONDON));
        // store 100 + 200, main 350 + 10
        assertThat(where("GB", DeliveryTerms.NONE.withDestination(LONDON), sku, 1))
                .isEqualTo(Map.of(STORE, 1L));
        // Brighton is 76 km away: store 300 + 200
        assertThat(where("GB", DeliveryTerms.NONE.withDestination(BRIGHTON), sku, 1))
                .isEqualTo(Map.of(MAIN, 1L));
    }

    @Test
    void aLatePromiseCosts() {
        Sku sku = stock("A", 5, 0, 5);
        define(MAIN, LocationProfile.DEFAULT.with(WorkCalendar.weekdays(ZoneId.of("Europe/London"), LocalTime.NOON)));
        // main ships on Monday, 2 March, and arrives on the 3rd; the outlet's parcel arrives on the 2nd
        LocalDate second = LocalDate.of(2026, 3, 2);
        assertThat(where("GB", DeliveryTerms.NONE.withWantedBy(second), sku, 1)).isEqualTo(Map.of(OUTLET, 1L));
        assertThat(where("GB", DeliveryTerms.NONE.withWantedBy(second.plusDays(1)), sku, 1))
                .isEqualTo(Map.of(MAIN, 1L));
    }

    @Test
    void theNearestGivesAllItHasBeforeTheNext() {
        Sku sku = stock("A", 5, 2, 5);
        define(MAIN, LocationProfile.DEFAULT.at(PARIS));
        define(STORE, LocationProfile.DEFAULT.at(LONDON));
        OrderId id = world.placed(order -> order.channel(ChannelId.of("near"))
                .terms(DeliveryTerms.NONE.withDestination(BRIGHTON))
                .line(sku, 8, 100));
        assertThat(World.where(world.find(id).lines().get(0))).isEqualTo(Map.of(STORE, 2L, MAIN, 5L, OUTLET, 1L));
    }
}
