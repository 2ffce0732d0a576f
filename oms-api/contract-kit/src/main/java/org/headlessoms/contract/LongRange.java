package org.headlessoms.contract;

import java.util.List;
import java.util.stream.LongStream;

/** The numbers 1 to n, as the versions of a stream have to be. */
final class LongRange {

    private LongRange() {}

    static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
