package org.headlessoms.jdbc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.headlessoms.spi.ChangeSet;

/**
 * Change sets that travel together, in the order in which they came.
 *
 * @param changeSets none of which depends on another, see {@link Claims}
 */
record ChangeGroup(List<ChangeSet> changeSets) {

    ChangeGroup {
        changeSets = List.copyOf(changeSets);
    }

    /** What all of them write into one table, sorted by tenant and key: the order in which rows are locked. */
    <T> List<Owned<T>> rows(Function<ChangeSet, List<T>> part, Comparator<? super T> key) {
        List<Owned<T>> rows = new ArrayList<>();
        for (int owner = 0; owner < changeSets.size(); owner++) {
            ChangeSet changeSet = changeSets.get(owner);
            for (T item : part.apply(changeSet)) {
                rows.add(new Owned<>(owner, changeSet.tenant(), item));
            }
        }
        rows.sort(Comparator.comparing((Owned<T> row) -> row.tenant().value()).thenComparing(Owned::item, key));
        return rows;
    }

    ChangeSet of(Owned<?> row) {
        return changeSets.get(row.owner());
    }

    static <T> List<Owned<T>> only(List<Owned<T>> rows, Predicate<T> wanted) {
        return rows.stream().filter(row -> wanted.test(row.item())).toList();
    }

    static <T> IntFunction<Set<Integer>> owners(List<Owned<T>> rows) {
        return row -> Set.of(rows.get(row).owner());
    }
}
