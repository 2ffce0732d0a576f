package org.headlessoms.core.sourcing.exact;

import java.util.Arrays;
import java.util.Random;

/** Random orders and stock of several kinds, the same for the same seed. */
final class Instances {

    /** What makes an instance hard. */
    enum Kind {
        /** Few units of each item, at a third of the locations. */
        RETAIL,
        /** Each item at two or three locations only. */
        RARE,
        /** Many units of each item, and nowhere enough of them: every line is split. */
        BULK,
        /** Everything costs the same, so that many plans are equally good. */
        TIES
    }

    private Instances() {}

    static Cover random(Kind kind, int items, int locations, Random random) {
        long[] need = new long[items];
        long[][] units = new long[items][locations];
        long[][] unitCost = new long[items][locations];
        long[] charge = new long[locations];
        for (int item = 0; item < items; item++) {
            stock(kind, units[item], random);
            long total = 0;
            for (long there : units[item]) {
                total += there;
            }
            need[item] = Math.min(total, kind == Kind.BULK ? 10 + random.nextInt(15) : 1 + random.nextInt(4));
        }
        for (int location = 0; location < locations; location++) {
            charge[location] = kind == Kind.TIES ? 500 : random.nextInt(900);
            long shipping = kind == Kind.TIES ? 10 : random.nextInt(300);
            for (int item = 0; item < items; item++) {
                unitCost[item][location] = shipping + (kind == Kind.RETAIL ? 0 : random.nextInt(3));
            }
        }
        return new Cover(need, units, charge, unitCost, new boolean[locations]);
    }

    private static void stock(Kind kind, long[] units, Random random) {
        if (kind == Kind.RARE) {
            for (int i = 0; i < 3; i++) {
                units[random.nextInt(units.length)] = 1 + random.nextInt(3);
            }
            return;
        }
        for (int location = 0; location < units.length; location++) {
            if (random.nextInt(3) == 0) {
                units[location] = 1 + random.nextInt(kind == Kind.BULK ? 9 : 5);
            }
        }
        units[random.nextInt(units.length)] = 2;
    }

    /** The same stock where only the number of locations counts. */
    static Cover counted(Cover cover) {
        long[] one = new long[cover.locations];
        Arrays.fill(one, 1);
        return new Cover(cover.need, cover.units, one, new long[cover.items][cover.locations], cover.used);
    }
}
