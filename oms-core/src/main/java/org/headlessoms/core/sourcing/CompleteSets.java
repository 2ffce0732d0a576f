package org.headlessoms.core.sourcing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headlessoms.sourcing.Optimality;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.Sku;

/** Plans no component of a kit without the others: as many complete sets as there are, the first wanted first. */
final class CompleteSets {

    private CompleteSets() {}

    static Assigned plan(List<SetPart> parts, Supply supply, Function<List<Wanted>, Assigned> planner) {
        List<Wanted> wanted = new ArrayList<>(parts.size());
        parts.forEach(part -> wanted.add(part.wanted()));
        Assigned whole = planner.apply(wanted);
        if (whole.plan().isComplete() || isWithoutKits(parts)) {
            return whole;
        }
        Map<Integer, Long> sets = sets(parts, supply);
        List<Integer> planned = new ArrayList<>();
        List<Wanted> capped = new ArrayList<>();
        Set<Integer> broken = broken(parts, sets);
        for (int i = 0; i < parts.size(); i++) {
            SetPart part = parts.get(i);
            long units = units(part, sets);
            if (units > 0 && part.group().filter(broken::contains).isEmpty()) {
                planned.add(i);
                capped.add(new Wanted(part.sku(), units, part.group()));
            }
        }
        Assigned again = planner.apply(capped);
        return again.plan().isComplete()
                ? new Assigned(onlySets(parts, spread(wanted, planned, again.plan())), again.optimality())
                : keptSets(parts, onlySets(parts, spread(wanted, planned, again.plan())), planner);
    }

    private static boolean isWithoutKits(List<SetPart> parts) {
        return parts.stream().allMatch(part -> part.perSet() == 1 && isAlone(part, parts));
    }

    /** Where a bound on shipments took sets apart, other locations might have given more of them: nothing is proven. */
    private static Assigned keptSets(List<SetPart> parts, Plan kept, Function<List<Wanted>, Assigned> planner) {
        List<Integer> planned = IntStream.range(0, parts.size())
                .filter(part -> kept.planned(part) > 0)
                .boxed()
                .toList();
        Assigned again = planner.apply(planned.stream()
                .map(part -> new Wanted(
                        parts.get(part).sku(),
                        kept.planned(part),
                        parts.get(part).group()))
                .toList());
        Optional<Optimality> unproven = again.optimality().map(proof -> new Optimality(proof.value(), 0, false));
        return new Assigned(onlySets(parts, spread(kept.wanted(), planned, again.plan())), unproven);
    }

    private static long units(SetPart part, Map<Integer, Long> sets) {
        return Objects.requireNonNull(sets.get(part.set())) * part.perSet();
    }

    /** Groups that cannot be had as a whole, and so not at all. */
    private static Set<Integer> broken(List<SetPart> parts, Map<Integer, Long> sets) {
        return parts.stream()
                .filter(part -> units(part, sets) < part.quantity())
                .flatMap(part -> part.group().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A bound on shipments may still leave a set without some of its parts: then the other parts stay, too. */
    private static Plan onlySets(List<SetPart> parts, Plan plan) {
        Map<Integer, Long> sets = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            sets.merge(parts.get(i).set(), plan.planned(i) / parts.get(i).perSet(), Math::min);
        }
        List<Map<StockPlace, Long>> byLine = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            byLine.add(first(units(parts.get(i), sets), plan.line(i)));
        }
        return new Plan(plan.wanted(), byLine);
    }

    private static Map<StockPlace, Long> first(long units, Map<StockPlace, Long> there) {
        Map<StockPlace, Long> kept = new TreeMap<>();
        long left = units;
        for (Map.Entry<StockPlace, Long> one : there.entrySet()) {
            long share = Math.min(left, one.getValue());
            if (share > 0) {
                kept.put(one.getKey(), share);
                left -= share;
            }
        }
        return kept;
    }

    private static boolean isAlone(SetPart part, List<SetPart> parts) {
        return parts.stream().filter(other -> other.set() == part.set()).count() == 1;
    }

    /** Complete sets that can be had, each part taking what it needs from what those before it left. */
    private static Map<Integer, Long> sets(List<SetPart> parts, Supply supply) {
        Map<Sku, Long> left = new HashMap<>();
        parts.forEach(part -> left.computeIfAbsent(part.sku(), supply::total));
        Map<Integer, List<SetPart>> bySet = new TreeMap<>();
        parts.forEach(part ->
                bySet.computeIfAbsent(part.set(), set -> new ArrayList<>()).add(part));
        Map<Integer, Long> sets = new TreeMap<>();
        bySet.forEach((set, members) -> {
            long complete = members.stream()
                    .mapToLong(
                            part -> Math.min(part.sets(), Objects.requireNonNull(left.get(part.sku())) / part.perSet()))
                    .min()
                    .orElse(0);
            members.forEach(part -> left.merge(part.sku(), -complete * part.perSet(), Long::sum));
            sets.put(set, complete);
        });
        return sets;
    }

    /** The plan of the capped lines as a plan of all lines. */
    private static Plan spread(List<Wanted> wanted, List<Integer> planned, Plan capped) {
        List<Map<StockPlace, Long>> byLine = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            int place = planned.indexOf(i);
            byLine.add(place < 0 ? Map.of() : capped.line(place));
        }
        return new Plan(wanted, byLine);
    }
}
