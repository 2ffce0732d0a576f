package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A query with all it needs, to be asked alone or in a {@link Conversation}.
 *
 * @param sql its text
 * @param binder binds its parameters
 * @param reader makes a value of a row
 */
record Question<T>(String sql, Parameters.Binder binder, Sql.RowReader<T> reader) {

    List<T> ask(Connection connection) throws SQLException {
        return Sql.list(connection, sql, binder, reader);
    }
}
