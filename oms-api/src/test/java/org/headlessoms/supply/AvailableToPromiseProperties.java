package org.headlessoms.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.headlessoms.supply.AvailableToPromise.Demand;
import org.headlessoms.supply.ExpectedSupply.Type;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SupplyId;

/** The calculation by buckets against a simulation that gives away one unit after the other. */
class AvailableToPromiseProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final int OVERDUE = 2;
    private static final int HORIZON = 12;

    @Provide
    Arbitrary<List<ExpectedSupply>> supplies() {
        return Combinators.combine(
                        Arbitraries.integers().between(-4, 8),
                        Arbitraries.longs().between(1, 6))
                .as((days, units) -> ExpectedSupply.of(
                        SupplyId.of("s"),
                        Type.PURCHASE_ORDER,
                        Sku.of("A"),
                        LocationId.of("main"),
                        TODAY.plusDays(days),
                        units,
                        ""))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Demand>> demands() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.longs().between(0, 5))
                .as((days, units) -> new Demand(TODAY.plusDays(days), units))
                .list()
                .ofMaxSize(6);
    }

    @Property
    void everyUnitIsWhereASimulationLeavesIt(
            @ForAll @LongRange(max = 5) long onHand,
            @ForAll("supplies") List<ExpectedSupply> supplies,
            @ForAll("demands") List<Demand> demands) {
        List<Integer> free = units(onHand, supplies);
        long uncovered = 0;
        for (Demand demand : demands) {
            int day = (int) (demand.day().toEpochDay() - TODAY.toEpochDay());
            for (int i = 0; i < demand.units(); i++) {
                Optional<Integer> unit = free.stream()
                        .filter(one -> one <= day)
                        .max(Comparator.naturalOrder())
                        .or(() -> free.stream().min(Comparator.naturalOrder()));
                unit.ifPresent(free::remove);
                uncovered += unit.isPresent() ? 0 : 1;
            }
        }
        AvailableToPromise atp = of(onHand, supplies, demands);
        assertThat(atp.uncovered()).isEqualTo(uncovered);
        for (int day = -1; day <= HORIZON; day++) {
            int last = day;
            assertThat(atp.by(TODAY.plusDays(day)))
                    .isEqualTo(free.stream().filter(unit -> unit <= last).count());
        }
    }

    @Property
    void theQueueIsServedAsTheUnitsCome(
            @ForAll @LongRange(max = 5) long onHand,
            @ForAll("supplies") List<ExpectedSupply> supplies,
            @ForAll @IntRange(max = 20) int waiting,
            @ForAll @IntRange(min = 1, max = 6) int wanted) {
        List<Integer> units = units(onHand, supplies);
        Optional<LocalDate> day = units.size() < waiting + wanted
                ? Optional.empty()
                : Optional.of(TODAY.plusDays(units.get(waiting + wanted - 1)));
        assertThat(of(onHand, supplies, List.of(new Demand(TODAY, waiting))).earliest(wanted))
                .isEqualTo(day);
        assertThat(of(onHand, supplies, List.of()).earliest(waiting + wanted)).isEqualTo(day);
    }

    /** The textbook's formula: what can be promised is what no later day needs. */
    @Property
    void ifEverybodyIsServedInTimeItIsTheLeastOfAllLaterDays(
            @ForAll @LongRange(max = 5) long onHand,
            @ForAll("supplies") List<ExpectedSupply> supplies,
            @ForAll("demands") List<Demand> demands) {
        List<Integer> units = units(onHand, supplies);
        long[] balance = IntStream.rangeClosed(0, HORIZON)
                .mapToLong(day -> units.stream().filter(unit -> unit <= day).count()
                        - demands.stream()
                                .filter(demand -> !demand.day().isAfter(TODAY.plusDays(day)))
                                .mapToLong(Demand::units)
                                .sum())
                .toArray();
        Assume.that(LongStream.of(balance).allMatch(units1 -> units1 >= 0));
        AvailableToPromise atp = of(onHand, supplies, demands);
        for (int day = 0; day <= HORIZON; day++) {
            assertThat(atp.by(TODAY.plusDays(day)))
                    .isEqualTo(LongStream.of(balance).skip(day).min().orElseThrow());
        }
    }

    @Property
    void whatCanBePromisedByADayIsPromisedByThatDay(
            @ForAll @LongRange(max = 5) long onHand,
            @ForAll("supplies") List<ExpectedSupply> supplies,
            @ForAll("demands") List<Demand> demands,
            @ForAll @IntRange(max = HORIZON) int day) {
        AvailableToPromise atp = of(onHand, supplies, demands);
        LocalDate date = TODAY.plusDays(day);
        long units = atp.by(date);
        if (units > 0) {
            assertThat(atp.earliest(units))
                    .hasValueSatisfying(first -> assertThat(first).isBeforeOrEqualTo(date));
        }
        assertThat(atp.earliest(units + 1).filter(first -> !first.isAfter(date)))
                .isEmpty();
    }

    private static AvailableToPromise of(long onHand, List<ExpectedSupply> supplies, List<Demand> demands) {
        return AvailableToPromise.of(onHand, supplies, demands, TODAY, new SupplyPolicy(OVERDUE));
    }

    /** The day of each single unit, counted from today, ascending. */
    private static List<Integer> units(long onHand, List<ExpectedSupply> supplies) {
        List<Integer> units = new ArrayList<>();
        for (int i = 0; i < onHand; i++) {
            units.add(0);
        }
        for (ExpectedSupply supply : supplies) {
            int day = (int) (supply.expectedOn().toEpochDay() - TODAY.toEpochDay());
            for (int i = 0; i < supply.quantity() && day >= -OVERDUE; i++) {
                units.add(Math.max(day, 0));
            }
        }
        units.sort(Comparator.naturalOrder());
        return units;
    }
}
