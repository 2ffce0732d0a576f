package org.headlessoms.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows handed to a statement: an array for each column, however many rows there are. */
final class Rows<R> {

    /**
     * Makes the planner expect very few rows, since it cannot tell this number: a plan that looks up each row in an index is
     * right for any number of them, and one plan does for all.
     */
    static final String FEW = "LIMIT (SELECT 1000000)";

    /** One column: its name, its type in the database, and its value in a row, which may be null. */
    private record Column<R>(String name, String type, Function<R, @Nullable Object> value) {}

    private final List<Column<R>> columns = new ArrayList<>();

    Rows<R> text(String name, Function<R, ? extends @Nullable Object> value) {
        columns.add(new Column<>(name, "varchar", row -> text(value.apply(row))));
        return this;
    }

    Rows<R> number(String name, ToLongFunction<R> value) {
        columns.add(new Column<>(name, "int8", value::applyAsLong));
        return this;
    }

    /** A number that may be null. */
    Rows<R> optionalNumber(String name, Function<R, @Nullable Long> value) {
        columns.add(new Column<>(name, "int8", value::apply));
        return this;
    }

    /** The rows as a table in the order of the items, numbered from 1 in column {@code n}. */
    String table() {
        return columns.stream()
                        .map(column -> "CAST(? AS " + column.type() + "[])")
                        .collect(Collectors.joining(", ", "(SELECT * FROM UNNEST(", ") WITH ORDINALITY AS rows ("))
                + columns.stream().map(Column::name).collect(Collectors.joining(", "))
                + ", n) " + FEW + ")";
    }

    void bind(Parameters to, List<R> items) throws SQLException {
        for (Column<R> column : columns) {
            to.array(column.type(), items.stream().map(column.value()).toArray());
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
