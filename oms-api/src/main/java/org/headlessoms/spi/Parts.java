package org.headlessoms.spi;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How parts of read requests are put together and taken apart. */
final class Parts {

    private Parts() {}

    static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }

    static <T> Set<T> difference(Set<T> wanted, Set<T> had) {
        return wanted.stream().filter(one -> !had.contains(one)).collect(Collectors.toUnmodifiableSet());
    }
}
