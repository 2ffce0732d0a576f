package org.headlessoms.jdbc;

import java.util.Optional;
import org.headlessoms.jdbc.DatabaseNotReadyException.Reason;

/** Looks at the settings of a database on which the promises of a storage rest. */
final class StartupCheck {

    private final Transactions transactions;
    private final Dialect dialect;

    StartupCheck(Transactions transactions, Dialect dialect) {
        this.transactions = transactions;
        this.dialect = dialect;
    }

    void requireDurability() {
        Optional<String> unsafe = complaint(dialect.unsafeSettings());
        if (unsafe.isPresent()) {
            throw new DatabaseNotReadyException(
                    Reason.UNSAFE_DURABILITY,
                    "the database may lose confirmed commits with " + unsafe.get()
                            + "; change the setting or accept it in the builder");
        }
    }

    void requireExactComparison() {
        Optional<String> inexact = complaint(dialect.inexactComparison());
        if (inexact.isPresent()) {
            throw new DatabaseNotReadyException(
                    Reason.INEXACT_COMPARISON, "ids are not compared byte by byte: " + inexact.get());
        }
    }

    private Optional<String> complaint(String sql) {
        return transactions.read(connection -> Sql.first(connection, sql, to -> {}, row -> row.getString(1)));
    }
}
