package org.headlessoms.spi;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How parts of read requests are put together and taken apart; most of them are empty. */
final class Parts {

    private Parts() {}

    static <T> Set<T> union(Set<T> one, Set<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return Collections.unmodifiableSet(all);
    }

    static <T> Set<T> difference(Set<T> wanted, Set<T> had) {
        if (wanted.isEmpty() || had.isEmpty()) {
            return wanted;
        }
        return had.containsAll(wanted)
                ? Set.of()
                : wanted.stream().filter(one -> !had.contains(one)).collect(Collectors.toUnmodifiableSet());
    }
}
