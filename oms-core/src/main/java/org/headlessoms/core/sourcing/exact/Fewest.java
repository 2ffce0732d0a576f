package org.headlessoms.core.sourcing.exact;

import static org.headlessoms.core.sourcing.exact.Prices.CLOSED;
import static org.headlessoms.core.sourcing.exact.Prices.OPEN;

/** As few locations as have everything; among equally small sets the first in order of preference. */
final class Fewest {

    private final Cover cover;
    private final BranchAndBound search;

    Fewest(Cover cover, BranchAndBound search) {
        this.cover = cover;
        this.search = search;
    }

    /**
     * The first of the smallest sets, when the size is known: location by location, whether a smallest set is left that has it.
     * A set that is known to be one answers for most of them without a search.
     */
    boolean[] firstOf(long size) {
        byte[] state = search.start();
        boolean[] witness = search.open;
        for (int location = 0; location < cover.locations; location++) {
            if (state[location] == OPEN) {
                continue;
            }
            byte[] with = state.clone();
            with[location] = OPEN;
            if (witness[location] || search.findWithin(with, size)) {
                witness = search.open;
                state[location] = OPEN;
            } else if (!search.isExact()) {
                return witness;
            } else {
                state[location] = CLOSED;
            }
        }
        return witness;
    }
}
