package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.headlessoms.spi.CommitResult;

/**
 * One statement that writes everything or nothing. Its parts: rows as they come in, joined with what is stored, whose rows
 * are locked by that; guards, each a query for the rows that must not be written; writes, none of which happens if any guard
 * found a row. Whoever runs it gets the rows that the guards found.
 */
final class CommitText {

    /** What a write of a part says where it depends on the guards. */
    static final String IF_ALLOWED = "(SELECT allowed FROM verdict)";

    /** Why a row that a guard found cannot be written. */
    @FunctionalInterface
    interface Refusal {
        CommitResult of(Connection connection, int row) throws SQLException;
    }

    /** A row that a guard found, counted from 0. */
    record Failure(int guard, int row) {}

    private record Guard(String select, IntFunction<Set<Integer>> owners, Refusal refusal) {}

    private final List<String> inputs = new ArrayList<>();
    private final List<Parameters.Binder> binders = new ArrayList<>();
    private final List<Guard> guards = new ArrayList<>();
    private final List<String> writes = new ArrayList<>();

    /**
     * Adds rows.
     *
     * @param name what the rows are called in guards and writes
     * @param select a query over {@code ${rows}}, the table of the rows; it keeps their order
     */
    <R> void input(String name, String select, Rows<R> rows, List<R> items) {
        inputs.add(name + " AS MATERIALIZED (" + select.strip().replace("${rows}", rows.table()) + ")");
        binders.add(to -> rows.bind(to, items));
    }

    /**
     * Adds a guard. Guards added earlier give the reason if several find something.
     *
     * @param select a query for the number of each row that must not be written
     * @param owners which change sets of a group a row belongs to
     * @param refusal why
     */
    void guard(String select, IntFunction<Set<Integer>> owners, Refusal refusal) {
        guards.add(new Guard(select.strip(), owners, refusal));
    }

    /** Adds a write, with {@link #IF_ALLOWED} in its condition. */
    void write(String name, String statement) {
        writes.add(name + " AS (" + statement.strip().replace("${allowed}", IF_ALLOWED) + ")");
    }

    /** Runs the statement. */
    List<Failure> execute(Connection connection, PlanAge age) throws SQLException {
        return Sql.list(
                connection,
                age.of(toString()),
                to -> {
                    for (Parameters.Binder binder : binders) {
                        binder.bind(to);
                    }
                },
                row -> new Failure(row.getInt(1), row.getInt(2) - 1));
    }

    Set<Integer> owners(Failure failure) {
        return guards.get(failure.guard()).owners().apply(failure.row());
    }

    CommitResult refusal(Connection connection, Failure failure) throws SQLException {
        return guards.get(failure.guard()).refusal().of(connection, failure.row());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("WITH ");
        inputs.forEach(input -> text.append(input).append(",\n"));
        text.append("failure (guard, n) AS MATERIALIZED (").append(failures()).append("),\n");
        text.append("verdict (allowed) AS MATERIALIZED (SELECT NOT EXISTS (SELECT 1 FROM failure))");
        writes.forEach(write -> text.append(",\n").append(write));
        return text.append("\nSELECT guard, n FROM failure").toString();
    }

    private String failures() {
        if (guards.isEmpty()) {
            return "SELECT 0, 0 WHERE FALSE";
        }
        List<String> selects = new ArrayList<>();
        for (int number = 0; number < guards.size(); number++) {
            selects.add("SELECT " + number + ", f.n FROM (" + guards.get(number).select() + ") f");
        }
        return selects.stream().collect(Collectors.joining("\nUNION ALL "));
    }
}
