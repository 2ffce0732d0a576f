package org.headlessoms.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.Lot;
import org.headlessoms.stock.StockCondition;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** What the values of an availability answer refuse, and what they sum. */
class AvailabilityValuesTest {

    private static final Sku SKU = Sku.of("A");
    private static final LocationId MAIN = LocationId.of("main");
    private static final StockUnits UNITS = new StockUnits(1, 2, 3, 4, 5, 6);

    private static LocationAvailability location(String id, long availableToSell) {
        StockPlace place = StockPlace.of(LocationId.of(id));
        return new LocationAvailability(
                place.location(), true, List.of(new PlaceAvailability(place, UNITS, availableToSell)), availableToSell);
    }

    private static ItemAvailability item(List<KitComponent> components, long availableToSell) {
        return new ItemAvailability(
                SKU,
                Optional.empty(),
                components,
                List.of(location("main", 1), location("store", 0)),
                List.of(),
                availableToSell);
    }

    @Test
    void unitsSum() {
        assertThat(UNITS.onHand()).isEqualTo(21);
        assertThat(UNITS.plus(UNITS)).isEqualTo(new StockUnits(2, 4, 6, 8, 10, 12));
        assertThat(UNITS.unavailable(StockCondition.QUARANTINE)).isEqualTo(5);
        assertThat(UNITS.unavailable(StockCondition.DAMAGED)).isEqualTo(6);
        assertThat(item(List.of(), 1).units().onHand()).isEqualTo(42);
        assertThat(item(List.of(), 1).at(MAIN)).contains(location("main", 1));
        assertThat(item(List.of(), 1).at(LocationId.of("far"))).isEmpty();
    }

    @Test
    void whatIsSoldIsTheSumOfTheLocationsUnlessItIsAKit() {
        assertThatIllegalArgumentException().isThrownBy(() -> item(List.of(), 2));
        ItemAvailability kit = item(List.of(new KitComponent(Sku.of("B"), 1, 1)), 2);
        assertThat(kit.isKit()).isTrue();
        assertThat(kit.availableToSell()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> item(List.of(new KitComponent(Sku.of("B"), 1, 1)), -1));
    }

    @Test
    void noPlaceSellsMoreThanItHas() {
        StockPlace place = StockPlace.of(MAIN);
        Lot lot = new Lot(SKU, LotId.of("L"), Optional.empty(), 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new PlaceAvailability(place, UNITS, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlaceAvailability(place, UNITS, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LotAvailability(lot, UNITS, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new StockUnits(0, 0, 0, 0, 0, -1));
    }

    @Test
    void aQueryAsksForSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> AvailabilityQuery.of(Set.of()));
        assertThatIllegalArgumentException().isThrownBy(PromiseQuery::of);
        assertThatIllegalArgumentException().isThrownBy(() -> new PromiseQuery.Line(SKU, 0));
        PromiseQuery query = PromiseQuery.of(new PromiseQuery.Line(SKU, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> query.shippedTo("Germany"));
        assertThat(query.shippedTo("DE").by(LocalDate.EPOCH).shipToCountry()).contains("DE");
    }

    @Test
    void aPromiseIsCompleteWithItsLastLine() {
        PromisedLine now = line(2, Optional.of(LocalDate.of(2026, 3, 1)));
        PromisedLine later = line(1, Optional.of(LocalDate.of(2026, 3, 9)));
        PromisedLine never = line(0, Optional.empty());
        assertThat(new Promise(List.of(now, later), Optional.empty()).completeOn())
                .contains(LocalDate.of(2026, 3, 9));
        assertThat(new Promise(List.of(now, later), Optional.empty()).isInTime())
                .isFalse();
        assertThat(new Promise(List.of(now), Optional.empty()).isInTime()).isTrue();
        assertThat(new Promise(List.of(now, never), Optional.of(LocalDate.MAX)).isInTime())
                .isFalse();
        assertThat(new Promise(List.of(now, later), Optional.of(LocalDate.of(2026, 3, 9))).isInTime())
                .isTrue();
        assertThat(now.locations()).containsExactly(MAIN);
        assertThat(later.missingNow()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> line(3, Optional.empty()));
    }

    private static PromisedLine line(long available, Optional<LocalDate> completeOn) {
        Map<StockKey, Long> from = available == 0 ? Map.of() : Map.of(new StockKey(SKU, MAIN), available);
        return new PromisedLine(SKU, 2, available, new TreeMap<>(from), completeOn);
    }

    @Test
    void nothingIsYoungerThanNow() {
        ItemAvailability value = item(List.of(), 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CachedAvailability(value, Instant.EPOCH, Duration.ofMillis(-1)));
        assertThatThrownBy(() -> item(List.of(), 1).locations().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
