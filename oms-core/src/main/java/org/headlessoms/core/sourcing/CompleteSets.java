package org.headlessoms.core.sourcing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.Sku;

/** Plans no component of a kit without the others: as many complete sets as there are, the first wanted first. */
final class CompleteSets {

    private CompleteSets() {}

    static Plan plan(List<SetPart> parts, Supply supply, Function<List<Wanted>, Plan> planner) {
        List<Wanted> wanted = parts.stream()
                .map(part -> new Wanted(part.sku(), part.quantity()))
                .toList();
        Plan whole = planner.apply(wanted);
        if (whole.isComplete() || parts.stream().allMatch(part -> part.perSet() == 1 && isAlone(part, parts))) {
            return whole;
        }
        Map<Integer, Long> sets = sets(parts, supply);
        List<Integer> planned = new ArrayList<>();
        List<Wanted> capped = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            SetPart part = parts.get(i);
            long units = Objects.requireNonNull(sets.get(part.set())) * part.perSet();
            if (units > 0) {
                planned.add(i);
                capped.add(new Wanted(part.sku(), units));
            }
        }
        return spread(wanted, planned, planner.apply(capped));
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
