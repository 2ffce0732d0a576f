package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.headlessoms.spi.CommandReceipt;
import org.headlessoms.spi.CommitResult;

/** Receipts: each command id is taken once. */
final class CommandPart implements CommitPart {

    private static final String FIND = """
            SELECT i.*, c.command_id AS taken FROM ${rows} i LEFT JOIN LATERAL (
                SELECT command_id FROM oms_command WHERE tenant = i.tenant AND command_id = i.command_id LIMIT 1) c ON TRUE
            """;

    private static final String TAKEN = "SELECT n FROM command WHERE taken IS NOT NULL";

    private static final String INSERT = """
            INSERT INTO oms_command (tenant, command_id, fingerprint, stream_kind, stream_id, version, recorded_at)
            SELECT tenant, command_id, fingerprint, stream_kind, stream_id, version, recorded_at
            FROM command WHERE ${allowed}
            """;

    private record Receipt(CommandReceipt receipt, long at) {}

    private static final Rows<Owned<Receipt>> ROWS = new Rows<Owned<Receipt>>()
            .text("tenant", Owned::tenant)
            .text("command_id", row -> row.item().receipt().commandId())
            .text("fingerprint", row -> row.item().receipt().fingerprint())
            .text("stream_kind", row -> row.item().receipt().stream().kind())
            .text("stream_id", row -> row.item().receipt().stream().id())
            .number("version", row -> row.item().receipt().version())
            .number("recorded_at", row -> row.item().at());

    private final CommandTable table;

    CommandPart(CommandTable table) {
        this.table = table;
    }

    @Override
    public void compose(ChangeGroup group, CommitText text) {
        List<Owned<Receipt>> rows = group.rows(
                changeSet -> changeSet.receipt().stream()
                        .map(receipt -> new Receipt(receipt, changeSet.at().toEpochMilli()))
                        .toList(),
                Comparator.comparing(row -> row.receipt().commandId()));
        if (!rows.isEmpty()) {
            text.input("command", FIND, ROWS, rows);
            text.guard(TAKEN, ChangeGroup.owners(rows), (connection, row) -> refusal(connection, rows.get(row)));
            text.write("new_command", INSERT);
        }
    }

    private CommitResult refusal(Connection connection, Owned<Receipt> row) throws SQLException {
        return table.taken(connection, row.tenant(), row.item().receipt().commandId());
    }
}
