package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Runs statements with bound parameters. */
final class Sql {

    private static final int MAX_BATCH = 500;

    /** Makes a value of the current row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Binds what one item of a batch needs. */
    @FunctionalInterface
    interface ItemBinder<T> {
        void bind(Parameters parameters, T item) throws SQLException;
    }

    private Sql() {}

    static <T> List<T> list(Connection connection, String sql, Parameters.Binder binder, RowReader<T> reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(new Parameters(statement));
            return rows(statement.executeQuery(), reader);
        }
    }

    /** Reads all rows and closes their set. */
    static <T> List<T> rows(ResultSet open, RowReader<T> reader) throws SQLException {
        try (ResultSet rows = open) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        }
    }

    static <T> Optional<T> first(Connection connection, String sql, Parameters.Binder binder, RowReader<T> reader)
            throws SQLException {
        return list(connection, sql, binder, reader).stream().findFirst();
    }

    static int update(Connection connection, String sql, Parameters.Binder binder) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(new Parameters(statement));
            return statement.executeUpdate();
        }
    }

    /** Runs a statement without parameters, e.g. one that creates a table. */
    static boolean execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }

    /** Runs a statement for each item, whatever it changes, in the order of the items. */
    static <T> void each(Connection connection, List<T> items, Function<T, String> sql, ItemBinder<T> binder)
            throws SQLException {
        guarded(connection, items, sql, binder, item -> true);
    }

    /** Runs a statement for each item and finds the first that changed no row. */
    static <T> Optional<T> guarded(Connection connection, List<T> items, Function<T, String> sql, ItemBinder<T> binder)
            throws SQLException {
        return guarded(connection, items, sql, binder, item -> false);
    }

    /**
     * Runs a statement for each item in the order of the items, in as few batches as that allows.
     *
     * @return the first item whose statement changed no row though it must; statements after it may have run
     */
    static <T> Optional<T> guarded(
            Connection connection,
            List<T> items,
            Function<T, String> sql,
            ItemBinder<T> binder,
            Predicate<T> mayChangeNothing)
            throws SQLException {
        int start = 0;
        while (start < items.size()) {
            String text = sql.apply(items.get(start));
            int end = start + 1;
            while (end < items.size()
                    && end - start < MAX_BATCH
                    && sql.apply(items.get(end)).equals(text)) {
                end++;
            }
            List<T> run = items.subList(start, end);
            int[] counts = batch(connection, text, run, binder);
            for (int i = 0; i < counts.length; i++) {
                if (!mayChangeNothing.test(run.get(i)) && changedNothing(counts[i])) {
                    return Optional.of(run.get(i));
                }
            }
            start = end;
        }
        return Optional.empty();
    }

    private static <T> int[] batch(Connection connection, String sql, List<T> items, ItemBinder<T> binder)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T item : items) {
                binder.bind(new Parameters(statement), item);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    private static boolean changedNothing(int count) throws SQLException {
        if (count < 0) {
            throw new SQLException("the driver gives no update counts for a batch");
        }
        return count == 0;
    }
}
