package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.headlessoms.jdbc.DatabaseNotReadyException.Reason;

/** Which scripts a database has. */
final class SchemaHistory {

    private static final String CREATE = """
            CREATE TABLE IF NOT EXISTS oms_schema_script (
                version INTEGER NOT NULL PRIMARY KEY,
                name VARCHAR(200) NOT NULL,
                checksum VARCHAR(64) NOT NULL,
                applied_at TIMESTAMP WITH TIME ZONE NOT NULL)
            """;

    private static final String SELECT = "SELECT version, checksum FROM oms_schema_script";

    private static final String INSERT = """
            INSERT INTO oms_schema_script (version, name, checksum, applied_at) VALUES (?, ?, ?, CURRENT_TIMESTAMP)
            """;

    private final Dialect dialect;

    SchemaHistory(Dialect dialect) {
        this.dialect = dialect;
    }

    boolean create(Connection connection) throws SQLException {
        return Sql.execute(connection, CREATE);
    }

    /**
     * The scripts a database lacks.
     *
     * @throws DatabaseNotReadyException if it has other scripts than these
     */
    List<SchemaScript> pending(Connection connection, List<SchemaScript> scripts) throws SQLException {
        Map<Integer, String> applied = applied(connection);
        List<SchemaScript> pending = new ArrayList<>();
        for (SchemaScript script : scripts) {
            Optional<String> checksum = Optional.ofNullable(applied.remove(script.version()));
            if (checksum.isEmpty()) {
                pending.add(script);
            } else if (!checksum.get().equals(script.checksum())) {
                throw new DatabaseNotReadyException(
                        Reason.SCHEMA_CHANGED, "the database has another script under the name " + script.name());
            }
        }
        if (!applied.isEmpty()) {
            throw new DatabaseNotReadyException(
                    Reason.SCHEMA_NEWER, "the schema has scripts this version does not know: " + applied.keySet());
        }
        return pending;
    }

    int record(Connection connection, SchemaScript script) throws SQLException {
        return Sql.update(
                connection,
                INSERT,
                to -> to.number(script.version()).text(script.name()).text(script.checksum()));
    }

    private Map<Integer, String> applied(Connection connection) throws SQLException {
        Map<Integer, String> applied = new TreeMap<>();
        try {
            Sql.list(connection, SELECT, to -> {}, row -> applied.put(row.getInt(1), row.getString(2)));
        } catch (SQLException failure) {
            if (!SqlFailures.any(failure, dialect::isMissingTable)) {
                throw failure;
            }
        }
        return applied;
    }
}
