package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A transaction that has done all its work and is not committed yet, whichever way the adapter commits: with a call, or with a
 * statement that is a transaction of its own.
 */
final class OpenTransaction {

    /** What happens before the commit. */
    @FunctionalInterface
    interface Meanwhile {
        void run() throws SQLException;
    }

    private OpenTransaction() {}

    static Wiretap.Hook until(Meanwhile meanwhile) {
        return (connection, commit) -> {
            if (!connection.getAutoCommit()) {
                return leaveOpen(connection, () -> null, meanwhile, commit);
            }
            connection.setAutoCommit(false);
            try {
                return leaveOpen(connection, commit, meanwhile, () -> {
                    connection.commit();
                    return null;
                });
            } finally {
                connection.setAutoCommit(true);
            }
        };
    }

    private static Object leaveOpen(Connection connection, Wiretap.Call work, Meanwhile meanwhile, Wiretap.Call commit)
            throws SQLException {
        Object answer = work.go();
        try {
            meanwhile.run();
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        }
        commit.go();
        return answer;
    }
}
