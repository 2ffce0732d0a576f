package org.headlessoms.core.sourcing.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/** The proven optimum against that of a mixed-integer solver and against trying everything. */
class OptimumTest {

    private static final int SMALL = 60;
    private static final int LARGE = 4;

    @ParameterizedTest
    @EnumSource
    void theCheapestPlanIsTheOneOfAMixedIntegerSolver(Instances.Kind kind) {
        Random random = new Random(20260301 + kind.ordinal());
        for (int i = 0; i < SMALL; i++) {
            Cover cover = Instances.random(kind, 1 + random.nextInt(5), 1 + random.nextInt(10), random);
            Optimum optimum = Optimum.cheapest(cover, cover.locations);
            assertThat(optimum.value()).isEqualTo(cheapestByTryingAll(cover, cover.locations));
            assertOptimal(cover, optimum);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFewestLocationsAreThoseOfAMixedIntegerSolver(Instances.Kind kind) {
        Random random = new Random(20260302 + kind.ordinal());
        for (int i = 0; i < SMALL; i++) {
            Cover cover =
                    Instances.counted(Instances.random(kind, 1 + random.nextInt(5), 1 + random.nextInt(10), random));
            Optimum optimum = Optimum.fewest(cover, cover.locations);
            assertOptimal(cover, optimum);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RETAIL", "RARE"})
    void tenItemsAtFiftyLocationsAreSolvedToTheOptimum(Instances.Kind kind) {
        Random random = new Random(20260303 + kind.ordinal());
        for (int i = 0; i < LARGE; i++) {
            Cover cover = Instances.random(kind, 10, 50, random);
            assertOptimal(cover, Optimum.cheapest(cover, 50));
            Cover counted = Instances.counted(cover);
            assertOptimal(counted, Optimum.fewest(counted, 50));
        }
    }

    @ParameterizedTest
    @EnumSource
    void amongEquallyFewTheFirstInOrderOfPreferenceAreTaken(Instances.Kind kind) {
        Random random = new Random(20260304 + kind.ordinal());
        for (int i = 0; i < 300; i++) {
            Cover cover =
                    Instances.counted(Instances.random(kind, 1 + random.nextInt(5), 1 + random.nextInt(9), random));
            assertThat(Optimum.fewest(cover, cover.locations).open()).isEqualTo(firstByTryingAll(cover));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSearchThatGoesOnAfterTryingSetsFindsTheSameSet(Instances.Kind kind) {
        Random random = new Random(20260305 + kind.ordinal());
        for (int i = 0; i < 300; i++) {
            Cover cover =
                    Instances.counted(Instances.random(kind, 1 + random.nextInt(5), 1 + random.nextInt(9), random));
            BranchAndBound search = new BranchAndBound(cover, cover.locations, 100_000);
            search.bound();
            search.solve();
            assertThat(new Fewest(cover, search).firstOf(search.price)).isEqualTo(firstByTryingAll(cover));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBoundOnLocationsIsKeptAndTheMostUnitsAreFoundWithinIt(Instances.Kind kind) {
        Random random = new Random(20260306 + kind.ordinal());
        for (int i = 0; i < 200; i++) {
            Cover cover = Instances.random(kind, 1 + random.nextInt(4), 1 + random.nextInt(8), random);
            int most = 1 + random.nextInt(3);
            Optimum cheapest = Optimum.cheapest(cover, most);
            assertThat(count(cheapest.open())).isLessThanOrEqualTo(most);
            assertThat(units(cover, cheapest.open())).isEqualTo(mostByTryingAll(cover, most));
            Optimum fewest = Optimum.fewest(Instances.counted(cover), most);
            assertThat(count(fewest.open())).isLessThanOrEqualTo(most);
            assertThat(units(cover, fewest.open())).isEqualTo(mostByTryingAll(cover, most));
            if (cheapest.complete()) {
                assertThat(cheapest.value()).isEqualTo(cheapestByTryingAll(cover, most));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSearchThatIsCutShortSaysWhatIsProven(Instances.Kind kind) {
        Random random = new Random(20260307 + kind.ordinal());
        for (int i = 0; i < 100; i++) {
            Cover cover = Instances.random(kind, 6, 12, random);
            BranchAndBound search = new BranchAndBound(cover, cover.locations, 1);
            search.bound();
            long bound = search.solve();
            long best = Optimum.cheapest(cover, cover.locations).value();
            assertThat(best).isBetween(bound, search.price);
            assertThat(cover.price(search.open.clone())).isEqualTo(search.price);
        }
    }

    /**
     * The plan costs what it says, and the solver finds none that is cheaper. The solver itself may stop up to a percent above
     * the optimum, whatever gap it is given: then ours is the better one.
     */
    private static void assertOptimal(Cover cover, Optimum optimum) {
        assertThat(optimum.exact() && optimum.complete()).isTrue();
        assertThat(cover.price(optimum.open().clone())).isEqualTo(optimum.value());
        assertThat(optimum.lowerBound()).isEqualTo(optimum.value());
        assertThat(bySolver(cover)).isBetween(optimum.value(), optimum.value() + optimum.value() / 100);
    }

    private static long bySolver(Cover cover) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] open = new Variable[cover.locations];
        for (int location = 0; location < cover.locations; location++) {
            open[location] = model.addVariable("open" + location).binary().weight(cover.charge[location]);
        }
        for (int item = 0; item < cover.items; item++) {
            Expression found = model.addExpression("need" + item).level(cover.need[item]);
            for (int location = 0; location < cover.locations; location++) {
                if (cover.units[item][location] > 0) {
                    Variable share = model.addVariable("share" + item + "-" + location)
                            .lower(0)
                            .upper(cover.units[item][location])
                            .integer()
                            .weight(cover.unitCost[item][location]);
                    found.set(share, 1);
                    model.addExpression("only" + item + "-" + location)
                            .upper(0)
                            .set(share, 1)
                            .set(open[location], -cover.units[item][location]);
                }
            }
        }
        model.options.integer(IntegerStrategy.DEFAULT.withGapTolerance(NumberContext.of(15)));
        Optimisation.Result result = model.minimise();
        assertThat(result.getState().isOptimal()).isTrue();
        return Math.round(result.getValue());
    }

    private static boolean[] firstByTryingAll(Cover cover) {
        return sets(cover)
                .filter(set -> cover.price(set.clone()) < Long.MAX_VALUE)
                .min((one, other) -> count(one) == count(other)
                        ? Arrays.compare(other, one)
                        : Integer.compare(count(one), count(other)))
                .orElseThrow();
    }

    private static long mostByTryingAll(Cover cover, int most) {
        return sets(cover)
                .filter(set -> count(set) <= most)
                .mapToLong(set -> units(cover, set))
                .max()
                .orElseThrow();
    }

    private static long cheapestByTryingAll(Cover cover, int most) {
        return sets(cover)
                .filter(set -> count(set) <= most)
                .mapToLong(set -> cover.price(set.clone()))
                .min()
                .orElseThrow();
    }

    private static Stream<boolean[]> sets(Cover cover) {
        return IntStream.range(0, 1 << cover.locations).mapToObj(bits -> {
            boolean[] set = new boolean[cover.locations];
            IntStream.range(0, set.length).forEach(at -> set[at] = (bits >> at & 1) == 1);
            return set;
        });
    }

    private static long units(Cover cover, boolean[] open) {
        long sum = 0;
        for (int item = 0; item < cover.items; item++) {
            long there = 0;
            for (int location = 0; location < cover.locations; location++) {
                there += open[location] ? cover.units[item][location] : 0;
            }
            sum += Math.min(there, cover.need[item]);
        }
        return sum;
    }

    private static int count(boolean[] set) {
        int count = 0;
        for (boolean one : set) {
            count += one ? 1 : 0;
        }
        return count;
    }
}
