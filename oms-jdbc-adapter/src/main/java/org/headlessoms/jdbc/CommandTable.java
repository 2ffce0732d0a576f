package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommandReceipt;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Tenant;

/** Receipts of commands. */
final class CommandTable {

    private static final String INSERT = """
            INSERT INTO oms_command (tenant, command_id, fingerprint, stream_kind, stream_id, version, recorded_at)
            SELECT ?, ?, ?, ?, ?, ?, ?
            WHERE NOT EXISTS (SELECT 1 FROM oms_command WHERE tenant = ? AND command_id = ?)
            """;

    private static final String SELECT = """
            SELECT command_id, fingerprint, stream_kind, stream_id, version
            FROM oms_command WHERE tenant = ? AND command_id = ?
            """;

    private final String insert;

    CommandTable(Dialect dialect) {
        insert = dialect.ifAbsent(INSERT);
    }

    Optional<CommitResult> apply(Connection connection, ChangeSet changeSet) throws SQLException {
        if (changeSet.receipt().isEmpty()) {
            return Optional.empty();
        }
        CommandReceipt receipt = changeSet.receipt().get();
        if (insert(connection, changeSet, receipt) == 1) {
            return Optional.empty();
        }
        // The insert waited for whoever had the id: it is committed now.
        return Optional.of(taken(connection, changeSet.tenant(), receipt.commandId()));
    }

    /** What a change set gets whose command id is taken; nobody ever deletes a receipt. */
    CommitResult taken(Connection connection, Tenant tenant, CommandId id) throws SQLException {
        return withId(tenant, id).ask(connection).stream()
                .findFirst()
                .<CommitResult>map(CommitResult.Duplicate::new)
                .orElseGet(() -> new CommitResult.Conflict("COMMAND/" + id));
    }

    Question<CommandReceipt> withId(Tenant tenant, CommandId id) {
        return new Question<>(SELECT, to -> to.text(tenant).text(id), CommandTable::receipt);
    }

    private int insert(Connection connection, ChangeSet changeSet, CommandReceipt receipt) throws SQLException {
        return Sql.update(
                connection,
                insert,
                to -> to.text(changeSet.tenant())
                        .text(receipt.commandId())
                        .text(receipt.fingerprint())
                        .text(receipt.stream().kind())
                        .text(receipt.stream().id())
                        .number(receipt.version())
                        .time(changeSet.at())
                        .text(changeSet.tenant())
                        .text(receipt.commandId()));
    }

    private static CommandReceipt receipt(ResultSet row) throws SQLException {
        return new CommandReceipt(
                CommandId.of(row.getString("command_id")),
                row.getString("fingerprint"),
                Columns.stream(row, "stream_kind", "stream_id"),
                row.getLong("version"));
    }
}
