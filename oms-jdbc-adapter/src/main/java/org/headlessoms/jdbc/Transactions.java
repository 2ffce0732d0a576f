package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.headlessoms.spi.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs work on a borrowed connection, tries again what the database aborted, and tells what is known afterwards. */
final class Transactions {

    static final int MAX_ATTEMPTS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
    private static final long FIRST_PAUSE_MILLIS = 5;

    /** Work on a connection. It may run several times. */
    @FunctionalInterface
    interface Body<T> {
        T run(Connection connection) throws SQLException;
    }

    @FunctionalInterface
    private interface Attempt<T> {
        T make() throws SQLException;
    }

    private final DataSource dataSource;
    private final Dialect dialect;

    Transactions(DataSource dataSource, Dialect dialect) {
        this.dataSource = dataSource;
        this.dialect = dialect;
    }

    /** Runs statements that only read; each sees what is committed when it starts. */
    <T> T read(Body<T> body) {
        return retrying(
                () -> eachAlone(body),
                failure -> StorageException.uncommitted("the database could not be read", failure));
    }

    /**
     * Runs one statement that is a transaction of its own, and statements that only read. It loses a race for a new row with
     * an error, after which the row is there.
     */
    <T> T single(Body<T> body) {
        return retrying(
                () -> eachAlone(body),
                Transactions::ofWrite,
                failure -> dialect.isWorthRetrying(failure) || SqlFailures.isLostRace(failure));
    }

    /** Runs one transaction. */
    <T> T write(Body<T> body) {
        return write(body, result -> true);
    }

    /** Runs one transaction that is rolled back unless its result is worth keeping. */
    <T> T write(Body<T> body, Predicate<T> worthKeeping) {
        return retrying(() -> writeOnce(body, worthKeeping), Transactions::ofWrite);
    }

    /** Each statement is a transaction of its own. */
    private <T> T eachAlone(Body<T> body) throws SQLException {
        try (Lease lease = borrow()) {
            lease.readCommitted();
            return body.run(lease.connection());
        }
    }

    private <T> T writeOnce(Body<T> body, Predicate<T> worthKeeping) throws SQLException {
        try (Lease lease = borrow()) {
            lease.begin();
            T result = body.run(lease.connection());
            if (worthKeeping.test(result)) {
                commit(lease);
            }
            return result;
        }
    }

    private void commit(Lease lease) throws SQLException {
        try {
            lease.commit();
        } catch (SQLException failure) {
            if (dialect.isWorthRetrying(failure)) {
                throw failure;
            }
            throw StorageException.unknown("the answer to a commit was lost", failure);
        }
    }

    private Lease borrow() {
        try {
            return new Lease(dataSource.getConnection(), dialect);
        } catch (SQLException failure) {
            throw StorageException.uncommitted("no connection to the database", failure);
        }
    }

    private <T> T retrying(Attempt<T> attempt, Function<SQLException, StorageException> verdict) {
        return retrying(attempt, verdict, dialect::isWorthRetrying);
    }

    private static <T> T retrying(
            Attempt<T> attempt, Function<SQLException, StorageException> verdict, Predicate<SQLException> worthIt) {
        for (int made = 1; ; made++) {
            try {
                return attempt.make();
            } catch (SQLException failure) {
                if (made == MAX_ATTEMPTS || !worthIt.test(failure)) {
                    throw verdict.apply(failure);
                }
                LOG.debug("attempt {} was aborted with SQLState {}", made, failure.getSQLState());
                pause(made);
            }
        }
    }

    private static StorageException ofWrite(SQLException failure) {
        return SqlFailures.isConnectionLoss(failure)
                ? StorageException.unknown("the connection to the database broke", failure)
                : StorageException.uncommitted("the database refused a statement", failure);
    }

    private static void pause(int attempt) {
        long most = FIRST_PAUSE_MILLIS << attempt;
        long millis = ThreadLocalRandom.current().nextLong(1, most + 1);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
