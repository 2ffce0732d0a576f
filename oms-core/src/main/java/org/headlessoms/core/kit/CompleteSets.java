package org.headlessoms.core.kit;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.headlessoms.core.sourcing.FewestShipments;
import org.headlessoms.core.sourcing.Plan;
import org.headlessoms.core.sourcing.Supply;
import org.headlessoms.core.sourcing.Wanted;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.Sku;

/** Plans no component of a kit without the others: as many complete sets as there are, the first wanted first. */
public final class CompleteSets {

    private CompleteSets() {}

    /** A ring-fence that has everything is used, also if shared stock could do with fewer shipments. */
    public static Plan plan(List<SetPart> parts, Supply supply) {
        return supply.ringFenced()
                .map(fence -> complete(parts, fence))
                .filter(Plan::isComplete)
                .orElseGet(() -> complete(parts, supply));
    }

    private static Plan complete(List<SetPart> parts, Supply supply) {
        List<Wanted> wanted = parts.stream()
                .map(part -> new Wanted(part.sku(), part.quantity()))
                .toList();
        Plan whole = FewestShipments.plan(wanted, supply);
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
        return spread(wanted, planned, FewestShipments.plan(capped, supply));
    }

    /** The items of which there is less than all parts want: what is really missing, not what is left of incomplete sets. */
    public static List<Shortage> shortages(List<SetPart> parts, Supply supply) {
        Map<Sku, Long> wanted = new TreeMap<>();
        parts.forEach(part -> wanted.merge(part.sku(), part.quantity(), LongMath::saturatedAdd));
        return supply.shortages(wanted);
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
