package org.headlessoms.jdbc;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows of a table for any number of keys. The text makes sure that each key is looked up in an index, however many rows the
 * table had when the database made its plan.
 */
final class Lookup {

    private final Dialect dialect;
    private final String columns;
    private final String table;
    private final List<String> keys;
    private final String condition;
    private final String text;

    private Lookup(Dialect dialect, String columns, String table, List<String> keys, String condition) {
        this.dialect = dialect;
        this.columns = columns;
        this.table = table;
        this.keys = keys;
        this.condition = condition;
        String arrays = keys.stream().map(key -> "CAST(? AS VARCHAR ARRAY)").collect(Collectors.joining(", "));
        String rows = dialect.wanted("UNNEST(" + arrays + ")", " (" + String.join(", ", keys) + ")");
        text = dialect.lookup(rows, columns, table, matches());
    }

    /**
     * Looks up by columns of an index that follow the tenant.
     *
     * @param columns what is selected, from the table named {@code t}
     * @param table where
     * @param keys the columns that must be as wanted
     */
    static Lookup of(Dialect dialect, String columns, String table, String... keys) {
        return new Lookup(dialect, columns, table, List.of(keys), "");
    }

    /** Adds a condition on the table named {@code t}, whose parameters come last. */
    Lookup where(String more) {
        return new Lookup(dialect, columns, table, keys, condition + " AND " + more);
    }

    /** The text for any number of keys. Parameters: an array for each key column, and the tenant. */
    String text() {
        return text;
    }

    /** The text for keys that a query finds, in columns of their names. Parameters: those of the query, and the tenant. */
    String textOver(String query) {
        return dialect.lookup("(" + query + ") wanted", columns, table, matches());
    }

    /**
     * A question for some keys.
     *
     * @param parts a function for each key column
     * @param more binds the parameters of conditions
     */
    <K, T> Question<T> question(
            Object tenant,
            Collection<K> wanted,
            List<Function<K, ?>> parts,
            Parameters.Binder more,
            Sql.RowReader<T> reader) {
        return new Question<>(
                text,
                to -> {
                    bind(to, tenant, wanted, parts);
                    more.bind(to);
                },
                reader);
    }

    <K, T> Question<T> question(
            Object tenant, Collection<K> wanted, List<Function<K, ?>> parts, Sql.RowReader<T> reader) {
        return question(tenant, wanted, parts, to -> {}, reader);
    }

    private static <K> void bind(Parameters to, Object tenant, Collection<K> wanted, List<Function<K, ?>> parts)
            throws SQLException {
        for (Function<K, ?> part : parts) {
            to.texts(wanted.stream().map(part).toList());
        }
        to.text(tenant);
    }

    private String matches() {
        return keys.stream()
                        .map(key -> "t." + key + " = wanted." + key)
                        .collect(Collectors.joining(" AND ", "t.tenant = ? AND ", ""))
                + condition;
    }
}
