package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection borrowed from the host: whatever happens, it goes back as it came, with no transaction open. */
final class Lease implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);

    private final Connection connection;
    private final Dialect dialect;
    private boolean open;
    private boolean broken;
    private Optional<Boolean> autoCommitBefore = Optional.empty();
    private Optional<Integer> isolationBefore = Optional.empty();

    Lease(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    Connection connection() {
        return connection;
    }

    /** Each statement is a transaction of its own. */
    void readCommitted() throws SQLException {
        isolate();
        autoCommit(true);
    }

    /** Begins a transaction at READ COMMITTED. */
    void begin() throws SQLException {
        isolate();
        autoCommit(false);
        open = true;
        Optional<String> first = dialect.beginReadCommitted();
        if (first.isPresent()) {
            Sql.execute(connection, first.get());
        }
    }

    void commit() throws SQLException {
        connection.commit();
        open = false;
    }

    @Override
    public void close() {
        if (open) {
            rollBack();
        }
        if (!broken) {
            restore();
        }
        try {
            connection.close();
        } catch (SQLException failure) {
            LOG.warn("a connection could not be given back, SQLState {}", failure.getSQLState());
        }
    }

    private void isolate() throws SQLException {
        if (dialect.beginReadCommitted().isPresent()) {
            return;
        }
        int before = connection.getTransactionIsolation();
        if (before != Connection.TRANSACTION_READ_COMMITTED) {
            isolationBefore = Optional.of(before);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    private void autoCommit(boolean wanted) throws SQLException {
        boolean before = connection.getAutoCommit();
        if (before != wanted) {
            autoCommitBefore = Optional.of(before);
            connection.setAutoCommit(wanted);
        }
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException failure) {
            // Switching auto-commit back on would commit what could not be rolled back.
            broken = true;
            abandon(failure);
        }
    }

    private void abandon(SQLException rollbackFailure) {
        LOG.warn("a rollback failed, SQLState {}; its connection is aborted", rollbackFailure.getSQLState());
        try {
            connection.abort(Runnable::run);
        } catch (SQLException failure) {
            LOG.debug("an abort failed, SQLState {}", failure.getSQLState());
        }
    }

    private void restore() {
        try {
            if (autoCommitBefore.isPresent()) {
                connection.setAutoCommit(autoCommitBefore.get());
            }
            if (isolationBefore.isPresent()) {
                connection.setTransactionIsolation(isolationBefore.get());
            }
        } catch (SQLException failure) {
            LOG.warn("a connection could not be restored, SQLState {}", failure.getSQLState());
        }
    }
}
