package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.headlessoms.jdbc.DatabaseNotReadyException.Reason;

/** Looks at the settings of a database on which the promises of a storage rest. */
final class StartupCheck {

    private final Dialect dialect;

    StartupCheck(Dialect dialect) {
        this.dialect = dialect;
    }

    void requireDurability(Connection connection) throws SQLException {
        Optional<String> unsafe = complaint(connection, dialect.unsafeSettings());
        if (unsafe.isPresent()) {
            throw new DatabaseNotReadyException(
                    Reason.UNSAFE_DURABILITY,
                    "the database may lose confirmed commits with " + unsafe.get()
                            + "; change the setting or accept it in the builder");
        }
    }

    void requireExactComparison(Connection connection) throws SQLException {
        Optional<String> inexact = complaint(connection, dialect.inexactComparison());
        if (inexact.isPresent()) {
            throw new DatabaseNotReadyException(
                    Reason.INEXACT_COMPARISON, "ids are not compared byte by byte: " + inexact.get());
        }
    }

    private static Optional<String> complaint(Connection connection, String sql) throws SQLException {
        return Sql.first(connection, sql, to -> {}, row -> row.getString(1));
    }
}
