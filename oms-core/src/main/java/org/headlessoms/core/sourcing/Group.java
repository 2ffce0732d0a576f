package org.headlessoms.core.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * Lines that come from one location.
 *
 * @param lines by number
 * @param units of all of them, by item
 * @param bound locations that give other units of it already
 */
record Group(List<Integer> lines, Map<Sku, Long> units, Set<LocationId> bound) {

    static List<Group> of(List<Wanted> wanted, Map<Integer, Set<LocationId>> bound) {
        Map<Integer, Group> groups = new TreeMap<>();
        for (int line = 0; line < wanted.size(); line++) {
            Wanted one = wanted.get(line);
            int at = line;
            one.group()
                    .ifPresent(id -> groups.computeIfAbsent(
                                    id,
                                    first -> new Group(
                                            new ArrayList<>(), new TreeMap<>(), bound.getOrDefault(id, Set.of())))
                            .add(at, one));
        }
        return List.copyOf(groups.values());
    }

    private void add(int line, Wanted one) {
        lines.add(line);
        units.merge(one.sku(), one.quantity(), Math::addExact);
    }

    boolean fits(Pile pile, int location) {
        boolean isApart = !bound.isEmpty() && !bound.equals(Set.of(pile.locations.get(location)));
        return !isApart
                && units.entrySet().stream()
                        .allMatch(entry -> pile.at(pile.item(entry.getKey()), location) >= entry.getValue());
    }
}
