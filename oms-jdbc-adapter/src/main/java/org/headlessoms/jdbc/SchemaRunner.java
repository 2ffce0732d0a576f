package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.headlessoms.jdbc.DatabaseNotReadyException.Reason;
import org.headlessoms.spi.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a database to the schema of this version, or says that it is not there. */
final class SchemaRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaRunner.class);
    private static final int CREATION_ATTEMPTS = 50;
    private static final long CREATION_PAUSE_MILLIS = 20;

    private final Transactions transactions;
    private final Dialect dialect;
    private final List<SchemaScript> scripts;
    private final SchemaHistory history;
    private final SchemaLock lock;

    SchemaRunner(Transactions transactions, Dialect dialect) {
        this.transactions = transactions;
        this.dialect = dialect;
        scripts = SchemaScript.all(dialect);
        history = new SchemaHistory(dialect);
        lock = new SchemaLock(transactions, dialect);
    }

    /**
     * Touches nothing.
     *
     * @throws DatabaseNotReadyException if the database lacks a script or has another one
     */
    void validate() {
        List<SchemaScript> pending = pending();
        if (!pending.isEmpty()) {
            throw new DatabaseNotReadyException(
                    Reason.SCHEMA_MISSING,
                    "the schema lacks "
                            + pending.stream().map(SchemaScript::name).toList());
        }
    }

    /**
     * Runs the scripts a database lacks.
     *
     * @throws DatabaseNotReadyException if the database has other scripts than these
     */
    void apply() {
        if (pending().isEmpty()) {
            return;
        }
        createBookkeeping();
        lock.acquire();
        try {
            for (SchemaScript script : pending()) {
                transactions.write(connection -> run(connection, script));
                LOG.info("applied schema script {}", script.name());
            }
        } finally {
            lock.release();
        }
    }

    private List<SchemaScript> pending() {
        return transactions.read(connection -> history.pending(connection, scripts));
    }

    /** One transaction where the database can do that; else a script that broke off is run again from its start. */
    private int run(Connection connection, SchemaScript script) throws SQLException {
        for (String statement : script.statements()) {
            lock.renew(connection);
            Sql.execute(connection, statement);
        }
        lock.renew(connection);
        return history.record(connection, script);
    }

    /** Of several that create a table at once all but one may fail; then it is there. */
    private void createBookkeeping() {
        for (int attempt = 1; ; attempt++) {
            try {
                transactions.write(history::create);
                lock.create();
                return;
            } catch (StorageException failure) {
                if (attempt == CREATION_ATTEMPTS || !dialect.isLostCreation(failure)) {
                    throw failure;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(CREATION_PAUSE_MILLIS));
            }
        }
    }
}
