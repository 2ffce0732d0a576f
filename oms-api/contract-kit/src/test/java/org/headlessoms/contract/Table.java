package org.headlessoms.contract;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Rows by name. */
final class Table<T> {

    private final Map<String, T> rows = new TreeMap<>();
    private final UnaryOperator<String> naming;

    Table(UnaryOperator<String> naming) {
        this.naming = naming;
    }

    Optional<T> find(Object id) {
        return Optional.ofNullable(rows.get(naming.apply(id.toString())));
    }

    void put(Object id, T row) {
        rows.put(naming.apply(id.toString()), row);
    }

    void remove(Object id) {
        rows.remove(naming.apply(id.toString()));
    }

    Stream<T> all() {
        return rows.values().stream();
    }
}
