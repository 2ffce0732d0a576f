package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.headlessoms.jdbc.DatabaseNotReadyException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a database to the schema of this version, or says that it is not there. */
final class SchemaRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaRunner.class);
    private static final int CREATION_ATTEMPTS = 50;
    private static final long CREATION_PAUSE_MILLIS = 20;

    private final List<SchemaScript> scripts;
    private final SchemaHistory history;
    private final SchemaLock lock;
    private final Dialect dialect;

    SchemaRunner(Dialect dialect) {
        this.dialect = dialect;
        scripts = SchemaScript.all(dialect);
        history = new SchemaHistory(dialect);
        lock = new SchemaLock(dialect);
    }

    /** Refuses a database that lacks a script or has another one. The connection commits by itself. */
    void validate(Connection connection) throws SQLException {
        List<SchemaScript> pending = history.pending(connection, scripts);
        if (!pending.isEmpty()) {
            throw new DatabaseNotReadyException(
                    Reason.SCHEMA_MISSING,
                    "the schema lacks "
                            + pending.stream().map(SchemaScript::name).toList());
        }
    }

    /** Runs the scripts a database lacks. The connection commits by itself. */
    void apply(Connection connection) throws SQLException {
        if (history.pending(connection, scripts).isEmpty()) {
            return;
        }
        createBookkeeping(connection);
        lock.acquire(connection);
        try {
            for (SchemaScript script : history.pending(connection, scripts)) {
                run(connection, script);
                LOG.info("applied schema script {}", script.name());
            }
        } finally {
            lock.release(connection);
        }
    }

    /** One transaction where the database can do that; else a script that broke off is run again from its start. */
    private void run(Connection connection, SchemaScript script) throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (String statement : script.statements()) {
                lock.renew(connection);
                Sql.execute(connection, statement);
            }
            lock.renew(connection);
            history.record(connection, script);
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void createBookkeeping(Connection connection) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                history.create(connection);
                lock.create(connection);
                return;
            } catch (SQLException failure) {
                if (attempt == CREATION_ATTEMPTS || !dialect.isLostCreation(failure)) {
                    throw failure;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(CREATION_PAUSE_MILLIS));
            }
        }
    }
}
