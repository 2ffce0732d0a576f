package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;

/** What one group of tables contributes to a commit. */
@FunctionalInterface
interface CommitStep {

    /**
     * Writes its part of a change set.
     *
     * @return why the change set cannot be applied; empty if this part is written
     */
    Optional<CommitResult> apply(Connection connection, ChangeSet changeSet) throws SQLException;
}
