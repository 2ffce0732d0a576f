package org.headlessoms.spi;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sums and differences of immutable sets, most of which are empty. */
final class SetAlgebra {

    private SetAlgebra() {}

    static <T> Set<T> union(Set<T> one, Set<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }

    static <T> Set<T> difference(Set<T> wanted, Set<T> had) {
        return wanted.isEmpty() || had.isEmpty()
                ? wanted
                : wanted.stream().filter(one -> !had.contains(one)).collect(Collectors.toUnmodifiableSet());
    }
}
