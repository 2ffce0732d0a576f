package org.headlessoms.core.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.headlessoms.core.sourcing.exact.Cover;
import org.headlessoms.core.sourcing.exact.Optimum;
import org.headlessoms.sourcing.Optimality;
import org.headlessoms.value.LocationId;

/**
 * Decides which location gives how much to which line: first what is picked up, then lines that stay together, then all others.
 * One use, one thread.
 */
final class Assigning {

    /** The place of a group that has none. */
    static final int NOWHERE = -1;

    private final List<Wanted> wanted;
    private final Pile pile;
    private final Goal goal;
    private final boolean[] used;
    private final List<Map<LocationId, Long>> shares = new ArrayList<>();
    /** By line: which item it wants. */
    private final int[] items;
    /** By line: whether it may come from anywhere, alone and in parts. */
    private final boolean[] free;

    private final long[] left;
    private long spent;
    private boolean exact = true;

    Assigning(List<Wanted> wanted, Pile pile, Goal goal) {
        this.wanted = wanted;
        this.pile = pile;
        this.goal = goal;
        this.used = goal.used().clone();
        this.items = new int[wanted.size()];
        this.free = new boolean[wanted.size()];
        this.left = new long[wanted.size()];
        for (int line = 0; line < left.length; line++) {
            Wanted one = wanted.get(line);
            items[line] = pile.item(one.sku());
            free[line] = one.group().isEmpty();
            left[line] = one.quantity();
            shares.add(new TreeMap<>());
        }
    }

    /** Groups go where they are told, as far as everything of them is there. */
    Assigned plan(List<Group> groups, List<Integer> places, Supply supply) {
        goal.first().filter(this::isAllowed).ifPresent(at -> collect(at, groups));
        for (int i = 0; i < groups.size(); i++) {
            int place = places.get(i);
            if (place != NOWHERE && isAllowed(place)) {
                together(groups.get(i), place);
            }
        }
        Optional<Optimality> optimality = rest();
        return new Assigned(Picking.plan(wanted, shares, supply), optimality);
    }

    /** Everything that the place of pick-up can give. */
    private void collect(int location, List<Group> groups) {
        groups.forEach(group -> together(group, location));
        for (int line = 0; line < left.length; line++) {
            if (free[line]) {
                give(line, location, left[line]);
            }
        }
    }

    private void together(Group group, int location) {
        boolean isDone = left[group.lines().get(0)] == 0;
        if (!isDone && group.fits(pile, location)) {
            group.lines().forEach(line -> give(line, location, left[line]));
        }
    }

    private boolean isAllowed(int location) {
        return used[location] || usedCount() < goal.most();
    }

    private void give(int line, int location, long units) {
        int item = items[line];
        long taken = pile.take(item, location, units);
        if (taken > 0) {
            spent += (used[location] ? 0 : goal.charges().perShipment[location])
                    + taken * goal.charges().perUnit[item][location];
            used[location] = true;
            left[line] -= taken;
            shares.get(line).merge(pile.locations.get(location), taken, Long::sum);
        }
    }

    /** The lines that need not stay together; the plan is as good as this part of it is proven to be. */
    private Optional<Optimality> rest() {
        long before = spent;
        int[] needed = IntStream.range(0, pile.skus.size())
                .filter(item -> need(item) > 0)
                .toArray();
        long bound = before;
        if (needed.length > 0 && goal.isOptimised()) {
            bound += optimise(needed);
        } else if (needed.length > 0) {
            spread(needed, inOrder(needed));
        }
        return goal.isOptimised()
                ? Optional.of(new Optimality(spent, Math.min(bound, spent), exact))
                : Optional.empty();
    }

    /** What is wanted of an item by lines that may be split, as far as there is any. */
    private long need(int item) {
        long sum = 0;
        for (int line = 0; line < left.length; line++) {
            sum += free[line] && items[line] == item ? left[line] : 0;
        }
        return Math.min(sum, pile.total(item));
    }

    private long optimise(int[] needed) {
        long[] needs = new long[needed.length];
        long[][] units = new long[needed.length][];
        long[][] unitCost = new long[needed.length][];
        for (int i = 0; i < needed.length; i++) {
            needs[i] = need(needed[i]);
            units[i] = pile.row(needed[i]);
            unitCost[i] = goal.charges().perUnit[needed[i]];
        }
        Cover cover = new Cover(needs, units, goal.charges().perShipment, unitCost, used);
        int most = Math.max(0, goal.most() - usedCount());
        Optimum optimum = goal.isByCost() ? Optimum.cheapest(cover, most) : Optimum.fewest(cover, most);
        exact &= optimum.exact() && (optimum.complete() || !goal.isByCost());
        spread(needed, optimum.open());
        return optimum.complete() ? optimum.lowerBound() : 0;
    }

    /** The first locations that add anything, as many as are allowed. */
    private boolean[] inOrder(int[] needed) {
        boolean[] open = used.clone();
        int allowed = Math.max(0, goal.most() - usedCount());
        long[] missing = IntStream.of(needed).mapToLong(this::need).toArray();
        for (int location = 0; location < open.length; location++) {
            boolean adds = false;
            for (int i = 0; i < needed.length; i++) {
                long share = Math.min(missing[i], pile.at(needed[i], location));
                adds |= share > 0;
                missing[i] -= open[location] || allowed > 0 ? share : 0;
            }
            if (adds && !open[location] && allowed > 0) {
                open[location] = true;
                allowed--;
            }
        }
        return open;
    }

    private void spread(int[] needed, boolean[] open) {
        for (int item : needed) {
            int[] order = Spreading.order(pile.row(item), goal.charges().perUnit[item], open);
            long[] parts = Spreading.parts(
                    need(item), pile.row(item), goal.charges().perUnit[item], order, goal.isOptimised());
            for (int line = 0; line < left.length; line++) {
                if (free[line] && items[line] == item) {
                    give(line, parts);
                }
            }
        }
    }

    private void give(int line, long[] parts) {
        for (int location = 0; location < parts.length; location++) {
            long share = Math.min(left[line], parts[location]);
            if (share > 0) {
                parts[location] -= share;
                give(line, location, share);
            }
        }
    }

    private int usedCount() {
        int count = 0;
        for (boolean one : used) {
            count += one ? 1 : 0;
        }
        return count;
    }
}
