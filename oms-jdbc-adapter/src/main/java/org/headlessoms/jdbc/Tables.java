package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;

/** All tables, and the one order in which a commit touches them. */
record Tables(
        CommandTable commands,
        OrderTable orders,
        HoldTable holds,
        ReferenceTable references,
        CounterTable counters,
        StockTable stock,
        LedgerTable ledger,
        BackorderTable backorders,
        JournalTable journal,
        WorkTable work) {

    static Tables of(Dialect dialect) {
        return new Tables(
                new CommandTable(dialect),
                new OrderTable(dialect),
                new HoldTable(dialect),
                new ReferenceTable(dialect),
                new CounterTable(dialect),
                new StockTable(dialect),
                new LedgerTable(dialect),
                new BackorderTable(dialect),
                new JournalTable(dialect),
                new WorkTable(dialect));
    }

    /** Writes a change set, or as much of it as comes before the first part that cannot be applied. */
    CommitResult apply(Connection connection, ChangeSet changeSet) throws SQLException {
        for (CommitStep step : steps()) {
            Optional<CommitResult> refusal = step.apply(connection, changeSet);
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        return new CommitResult.Committed();
    }

    private List<CommitStep> steps() {
        return List.of(
                commands::apply,
                orders::apply,
                holds::apply,
                references::apply,
                counters::apply,
                stock::apply,
                ledger::apply,
                backorders::apply,
                journal::apply,
                work::apply);
    }
}
