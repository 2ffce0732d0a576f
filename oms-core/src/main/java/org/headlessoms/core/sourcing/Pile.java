package org.headlessoms.core.sourcing;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * Units by item and location that can still be given away, as plain numbers: locations in order of preference. It shrinks while a
 * plan is made. Not for several threads.
 */
final class Pile {

    final List<Sku> skus;
    final List<LocationId> locations;
    private final long[][] units;

    private Pile(List<Sku> skus, List<LocationId> locations, long[][] units) {
        this.skus = skus;
        this.locations = locations;
        this.units = units;
    }

    static Pile of(List<Wanted> wanted, Supply supply) {
        List<Sku> skus = List.copyOf(distinct(wanted));
        long[][] units = new long[skus.size()][];
        for (int item = 0; item < units.length; item++) {
            units[item] = supply.units(skus.get(item));
        }
        return new Pile(skus, supply.locations(), units);
    }

    private static SortedSet<Sku> distinct(List<Wanted> wanted) {
        SortedSet<Sku> skus = new TreeSet<>();
        wanted.forEach(line -> skus.add(line.sku()));
        return skus;
    }

    Pile copy() {
        long[][] copies = new long[units.length][];
        for (int item = 0; item < units.length; item++) {
            copies[item] = units[item].clone();
        }
        return new Pile(skus, locations, copies);
    }

    int item(Sku sku) {
        return skus.indexOf(sku);
    }

    long at(int item, int location) {
        return units[item][location];
    }

    long[] row(int item) {
        return units[item];
    }

    long total(int item) {
        long sum = 0;
        for (long there : units[item]) {
            sum += there;
        }
        return sum;
    }

    /** Takes up to so many units; returns how many there were. */
    long take(int item, int location, long wanted) {
        long taken = Math.min(wanted, units[item][location]);
        units[item][location] -= taken;
        return taken;
    }
}
