package org.headlessoms.core.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.headlessoms.sourcing.Optimality;

/**
 * Plans by what a policy is after. Lines that stay together may have several places: every combination of places is tried while
 * there are at most {@value #MOST_COMBINATIONS}; past that each group goes to the best ranked place that has it, and the plan
 * says that it is not proven.
 */
final class Objectives {

    private static final int MOST_COMBINATIONS = 64;

    private Objectives() {}

    static Assigned plan(List<Wanted> wanted, Pile pile, Goal goal, Supply supply) {
        List<Group> groups = Group.of(wanted, goal.bound());
        if (groups.isEmpty()) {
            Assigned only = new Assigning(wanted, pile, goal).plan(List.of(), List.of(), supply);
            return goal.isOptimised() && isExact(only) ? only : unproven(only, true);
        }
        List<List<Integer>> places =
                groups.stream().map(group -> places(group, pile)).toList();
        long combinations =
                places.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(MOST_COMBINATIONS + 1, a * b));
        boolean all = combinations <= MOST_COMBINATIONS && goal.isOptimised();
        List<List<Integer>> choices = all ? combinations(places) : List.of(firsts(places));
        List<Assigned> plans = choices.stream()
                .map(choice -> new Assigning(wanted, pile.copy(), goal).plan(groups, choice, supply))
                .toList();
        Assigned best = plans.get(0);
        for (Assigned next : plans) {
            best = isBetter(next, best, groups) ? next : best;
        }
        boolean proven = all && plans.stream().allMatch(Objectives::isExact);
        return proven ? best : unproven(best, false);
    }

    /** Locations that have all of a group; one that does not exist if there are none. */
    private static List<Integer> places(Group group, Pile pile) {
        List<Integer> places = IntStream.range(0, pile.locations.size())
                .filter(location -> group.fits(pile, location))
                .boxed()
                .toList();
        return places.isEmpty() ? List.of(Assigning.NOWHERE) : places;
    }

    private static List<Integer> firsts(List<List<Integer>> places) {
        return places.stream().map(some -> some.get(0)).toList();
    }

    private static List<List<Integer>> combinations(List<List<Integer>> places) {
        List<List<Integer>> all = List.of(List.of());
        for (List<Integer> some : places) {
            List<List<Integer>> longer = new ArrayList<>();
            all.forEach(begun -> some.forEach(place -> {
                List<Integer> next = new ArrayList<>(begun);
                next.add(place);
                longer.add(next);
            }));
            all = longer;
        }
        return all;
    }

    /** Groups count before anything else, the first before the others; then all units; then what the objective measures. */
    private static boolean isBetter(Assigned next, Assigned best, List<Group> groups) {
        for (Group group : groups) {
            int line = group.lines().get(0);
            int more = Long.compare(next.plan().planned(line), best.plan().planned(line));
            if (more != 0) {
                return more > 0;
            }
        }
        int more = Long.compare(next.plan().units(), best.plan().units());
        return more == 0 ? value(next) < value(best) : more > 0;
    }

    private static long value(Assigned one) {
        return one.optimality().map(Optimality::value).orElse(0L);
    }

    private static boolean isExact(Assigned one) {
        return one.optimality().map(Optimality::exact).orElse(true);
    }

    /** Only the bound of the one plan there is can stand for all. */
    private static Assigned unproven(Assigned one, boolean isBoundKept) {
        Optional<Optimality> weaker = one.optimality()
                .map(proof -> new Optimality(proof.value(), isBoundKept ? proof.lowerBound() : 0, false));
        return new Assigned(one.plan(), weaker);
    }
}
