package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.headlessoms.jdbc.DatabaseNotReadyException.Reason;
import org.headlessoms.spi.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to change the schema: a row with its owner and an end, since statements that change tables commit in some
 * databases and would give a row lock away. Time is the database's.
 */
final class SchemaLock {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaLock.class);

    private static final String CREATE = """
            CREATE TABLE IF NOT EXISTS oms_schema_lock (
                id INTEGER NOT NULL PRIMARY KEY,
                owner VARCHAR(64),
                expires_at TIMESTAMP WITH TIME ZONE NOT NULL)
            """;

    private static final String CREATE_ROW = """
            INSERT INTO oms_schema_lock (id, owner, expires_at)
            SELECT 1, NULL, CURRENT_TIMESTAMP
            WHERE NOT EXISTS (SELECT 1 FROM oms_schema_lock WHERE id = 1)
            """;

    private static final String ACQUIRE = """
            UPDATE oms_schema_lock SET owner = ?, expires_at = CURRENT_TIMESTAMP + INTERVAL '30' SECOND
            WHERE id = 1 AND (owner IS NULL OR expires_at < CURRENT_TIMESTAMP)
            """;

    private static final String RENEW = """
            UPDATE oms_schema_lock SET expires_at = CURRENT_TIMESTAMP + INTERVAL '30' SECOND
            WHERE id = 1 AND owner = ?
            """;

    private static final String RELEASE = "UPDATE oms_schema_lock SET owner = NULL WHERE id = 1 AND owner = ?";

    private static final long POLL_MILLIS = 20;
    private static final long PATIENCE_SECONDS = 90;

    private final Transactions transactions;
    private final String createRow;
    private final String owner = UUID.randomUUID().toString();

    SchemaLock(Transactions transactions, Dialect dialect) {
        this.transactions = transactions;
        createRow = dialect.ifAbsent(CREATE_ROW);
    }

    void create() {
        transactions.write(connection -> {
            Sql.execute(connection, CREATE);
            return Sql.update(connection, createRow, to -> {});
        });
    }

    void acquire() {
        long start = System.nanoTime();
        while (changed(ACQUIRE) == 0) {
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                throw new DatabaseNotReadyException(
                        Reason.SCHEMA_LOCKED, "another process has been changing the schema for too long");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS));
        }
    }

    /** Makes sure that the right is still held, and holds it on. */
    void renew(Connection connection) throws SQLException {
        if (Sql.update(connection, RENEW, to -> to.text(owner)) == 0) {
            throw new DatabaseNotReadyException(
                    Reason.SCHEMA_LOCKED, "another process took over while this one changed the schema");
        }
    }

    /** Gives the right back; if that fails it ends by itself. */
    void release() {
        try {
            changed(RELEASE);
        } catch (StorageException failure) {
            LOG.warn("the schema stays locked for a while", failure);
        }
    }

    private int changed(String sql) {
        return transactions.write(connection -> Sql.update(connection, sql, to -> to.text(owner)));
    }
}
