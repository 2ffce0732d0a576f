package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Several questions, answered in their order: in one round trip if the database takes several statements at once. */
final class Conversation {

    private record Asked<T>(Question<T> question, Consumer<List<T>> answer) {

        void alone(Connection connection) throws SQLException {
            answer.accept(question.ask(connection));
        }

        void read(PreparedStatement statement) throws SQLException {
            answer.accept(Sql.rows(statement.getResultSet(), question.reader()));
        }
    }

    private final boolean atOnce;
    private final PlanAge age;
    private final List<Asked<?>> asked = new ArrayList<>();

    Conversation(boolean atOnce, PlanAge age) {
        this.atOnce = atOnce;
        this.age = age;
    }

    /** Adds a question. */
    <T> void ask(Question<T> question, Consumer<List<T>> answer) {
        asked.add(new Asked<>(question, answer));
    }

    /** Adds a question and what is done with each row of the answer. */
    <T> void askEach(Question<T> question, Consumer<T> row) {
        ask(question, rows -> rows.forEach(row));
    }

    void run(Connection connection) throws SQLException {
        if (atOnce && !asked.isEmpty()) {
            allAtOnce(connection);
            return;
        }
        for (Asked<?> one : asked) {
            one.alone(connection);
        }
    }

    private void allAtOnce(Connection connection) throws SQLException {
        String sql = asked.stream().map(one -> one.question().sql()).collect(Collectors.joining(";\n"));
        try (PreparedStatement statement = connection.prepareStatement(age.of(sql))) {
            Parameters parameters = new Parameters(statement);
            for (Asked<?> one : asked) {
                one.question().binder().bind(parameters);
            }
            statement.execute();
            for (Asked<?> one : asked) {
                one.read(statement);
                statement.getMoreResults();
            }
        }
    }
}
