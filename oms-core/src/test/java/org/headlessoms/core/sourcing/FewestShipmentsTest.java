package org.headlessoms.core.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.headlessoms.sourcing.SourcingPolicy;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

class FewestShipmentsTest {

    private static final Sku A = Sku.of("A");
    private static final Sku B = Sku.of("B");
    private static final Buyer NOBODY = new Buyer(Optional.empty(), Instant.EPOCH);

    @Test
    void oneLocationThatHasEverythingBeatsTwoThatAreNearer() {
        Plan plan = plan(
                List.of(new Wanted(A, 5), new Wanted(B, 1)), stock("L1", A, 5, "L2", B, 9, "L3", A, 5, "L3", B, 1));
        assertThat(plan.byLine()).containsExactly(Map.of(place("L3"), 5L), Map.of(place("L3"), 1L));
    }

    @Test
    void aLineIsSplitWhenNobodyHasAllOfIt() {
        Plan plan = plan(List.of(new Wanted(A, 100)), stock("L1", A, 60, "L2", A, 30, "L3", A, 10));
        assertThat(plan.line(0)).isEqualTo(Map.of(place("L1"), 60L, place("L2"), 30L, place("L3"), 10L));
        assertThat(plan.isComplete()).isTrue();
    }

    @Test
    void whatIsShortIsPlannedAsFarAsItGoesAndNamed() {
        Plan plan = plan(List.of(new Wanted(A, 7), new Wanted(A, 5), new Wanted(B, 1)), stock("L1", A, 8));
        assertThat(plan.planned(0)).isEqualTo(7);
        assertThat(plan.planned(1)).isEqualTo(1);
        assertThat(plan.missing(2)).isEqualTo(1);
        assertThat(plan.shortages()).containsExactly(new Shortage(A, 12, 8), new Shortage(B, 1, 0));
    }

    @Test
    void equalSetsAreDecidedByPreference() {
        Plan plan = plan(List.of(new Wanted(A, 3)), stock("L2", A, 3, "L1", A, 3));
        assertThat(plan.line(0)).isEqualTo(Map.of(place("L1"), 3L));
    }

    @Property
    void plansEverythingThereIsFromAsFewLocationsAsPossible(@ForAll("cases") Case one) {
        Supply supply = one.supply();
        Plan plan = fewest(one.wanted(), supply);
        Map<Sku, Long> wanted = new HashMap<>();
        one.wanted().forEach(line -> wanted.merge(line.sku(), line.quantity(), Long::sum));
        Map<Sku, Long> planned = new HashMap<>();
        plan.byKey().forEach((key, units) -> {
            planned.merge(key.sku(), units, Long::sum);
            assertThat(units).isLessThanOrEqualTo(supply.units(key.sku(), key.location()));
        });
        wanted.forEach((sku, units) ->
                assertThat(planned.getOrDefault(sku, 0L)).isEqualTo(Math.min(units, supply.total(sku))));
        Set<LocationId> used =
                plan.byKey().keySet().stream().map(StockKey::location).collect(Collectors.toSet());
        assertThat(used.size()).isEqualTo(smallestByTryingAll(planned, supply));
    }

    private static int smallestByTryingAll(Map<Sku, Long> needed, Supply supply) {
        List<LocationId> locations = supply.locations();
        int best = Integer.MAX_VALUE;
        for (int set = 0; set < 1 << locations.size(); set++) {
            int chosen = set;
            boolean covers = needed.entrySet().stream().allMatch(entry -> {
                long there = 0;
                for (int i = 0; i < locations.size(); i++) {
                    there += (chosen >> i & 1) == 1 ? supply.units(entry.getKey(), locations.get(i)) : 0;
                }
                return there >= entry.getValue();
            });
            best = covers ? Math.min(best, Integer.bitCount(set)) : best;
        }
        return best;
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<List<Wanted>> wanted = Combinators.combine(
                        Arbitraries.of("A", "B", "C", "D").map(Sku::of),
                        Arbitraries.longs().between(1, 12))
                .as(Wanted::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
        Arbitrary<List<Integer>> units =
                Arbitraries.integers().between(-6, 9).list().ofSize(4 * 7);
        return Combinators.combine(wanted, units).as(Case::new);
    }

    /** Lines, and the units of four items at seven locations; negative numbers stand for none. */
    record Case(List<Wanted> wanted, List<Integer> units) {

        Supply supply() {
            Snapshot.Builder snapshot = Snapshot.builder();
            for (int i = 0; i < units.size(); i++) {
                Sku sku = Sku.of(String.valueOf((char) ('A' + i % 4)));
                LocationId location = at("L" + i / 4);
                put(snapshot, sku, location, Math.max(0, units.get(i)));
            }
            Set<Sku> skus = wanted.stream().map(Wanted::sku).collect(Collectors.toSet());
            return Supply.of(snapshot.build(), skus, Map.of(), NOBODY);
        }
    }

    private static Plan fewest(List<Wanted> wanted, Supply supply) {
        List<SetPart> parts = IntStream.range(0, wanted.size())
                .mapToObj(line -> new SetPart(
                        line, wanted.get(line).sku(), wanted.get(line).quantity(), 1))
                .toList();
        return new Planner(request -> SourcingPolicy.fewestShipments()).plan(parts, supply, SourcingTask.of(NOBODY));
    }

    private static Plan plan(List<Wanted> wanted, Snapshot snapshot) {
        Set<Sku> skus = new TreeSet<>(wanted.stream().map(Wanted::sku).toList());
        return fewest(wanted, Supply.of(snapshot, skus, Map.of(), NOBODY));
    }

    private static Snapshot stock(Object... triples) {
        Snapshot.Builder snapshot = Snapshot.builder();
        for (int i = 0; i < triples.length; i += 3) {
            put(snapshot, (Sku) triples[i + 1], at((String) triples[i]), (int) triples[i + 2]);
        }
        return snapshot.build();
    }

    private static void put(Snapshot.Builder snapshot, Sku sku, LocationId location, long units) {
        snapshot.reference(new Location(location, "", Location.Kind.WAREHOUSE, 0, true, 1));
        snapshot.level(new StockLevel(new StockKey(sku, location), units, 0, 0, 0, 0, 0));
    }

    private static StockPlace place(String id) {
        return StockPlace.of(at(id));
    }

    private static LocationId at(String id) {
        return LocationId.of(id);
    }
}
