package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** The stock ledger: every movement, append-only. The receipt guards its key. */
final class LedgerTable {

    private static final String INSERT = """
            INSERT INTO oms_stock_ledger (tenant, command_id, ordinal, recorded_at, sku, location, lot, ring_fence, kind,
                from_bucket, to_bucket, quantity, subject_kind, subject_id, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String LIST = """
            SELECT command_id, ordinal, recorded_at, sku, location, lot, ring_fence, kind, from_bucket, to_bucket, quantity,
                subject_kind, subject_id, reason
            FROM oms_stock_ledger WHERE tenant = ? AND (command_id, ordinal) > (?, ?)
            ORDER BY tenant, command_id, ordinal LIMIT ?
            """;

    private static final String LIST_OF_LEVEL = """
            SELECT command_id, ordinal, recorded_at, sku, location, lot, ring_fence, kind, from_bucket, to_bucket, quantity,
                subject_kind, subject_id, reason
            FROM oms_stock_ledger
            WHERE tenant = ? AND sku = ? AND location = ? AND lot = ? AND ring_fence = ?
                AND (recorded_at, command_id, ordinal) > (?, ?, ?)
            ORDER BY tenant, sku, location, lot, ring_fence, recorded_at, command_id, ordinal LIMIT ?
            """;

    private record Moved(CommandId command, Sku sku) {}

    private final Lookup byCommand;

    LedgerTable(Dialect dialect) {
        byCommand = Lookup.of(dialect, "t.command_id, t.sku", "oms_stock_ledger", "command_id");
    }

    Optional<CommitResult> apply(Connection connection, ChangeSet changeSet) throws SQLException {
        Sql.each(connection, entries(changeSet), entry -> INSERT, (to, entry) -> bind(to, changeSet.tenant(), entry));
        return Optional.empty();
    }

    static List<LedgerEntry> entries(ChangeSet changeSet) {
        return changeSet
                .receipt()
                .map(receipt -> entries(receipt.commandId(), changeSet.at(), changeSet.movements()))
                .orElseGet(List::of);
    }

    Page<LedgerEntry> list(Connection connection, Tenant tenant, Optional<StockKey> key, PageRequest page)
            throws SQLException {
        return key.isPresent() ? ofLevel(connection, tenant, key.get(), page) : all(connection, tenant, page);
    }

    private static Page<LedgerEntry> all(Connection connection, Tenant tenant, PageRequest page) throws SQLException {
        Cursor from = Cursor.of(page, "", "-1");
        List<LedgerEntry> found = Sql.list(
                connection,
                LIST,
                to -> to.text(tenant).text(from.text(0)).number(from.number(1)).number(page.limit() + 1L),
                LedgerTable::entry);
        return Cursor.page(found, page, entry -> List.of(entry.commandId(), entry.ordinal()));
    }

    /** In the order of time, which is that of the index that also finds what moved since a moment. */
    private static Page<LedgerEntry> ofLevel(Connection connection, Tenant tenant, StockKey key, PageRequest page)
            throws SQLException {
        Cursor from = Cursor.of(page, String.valueOf(Long.MIN_VALUE), "", "-1");
        List<LedgerEntry> found = Sql.list(
                connection,
                LIST_OF_LEVEL,
                to -> to.text(tenant)
                        .key(key)
                        .number(from.number(0))
                        .text(from.text(1))
                        .number(from.number(2))
                        .number(page.limit() + 1L),
                LedgerTable::entry);
        return Cursor.page(
                found, page, entry -> List.of(entry.recordedAt().toEpochMilli(), entry.commandId(), entry.ordinal()));
    }

    Map<CommandId, Set<Sku>> movedBy(Connection connection, Tenant tenant, Set<CommandId> commands)
            throws SQLException {
        return byCommand
                .question(
                        tenant,
                        commands,
                        List.of(id -> id),
                        row -> new Moved(CommandId.of(row.getString("command_id")), Sku.of(row.getString("sku"))))
                .ask(connection)
                .stream()
                .collect(Collectors.groupingBy(
                        Moved::command, Collectors.mapping(Moved::sku, Collectors.toUnmodifiableSet())));
    }

    private static List<LedgerEntry> entries(CommandId command, Instant at, List<StockMovement> movements) {
        return IntStream.range(0, movements.size())
                .mapToObj(ordinal -> new LedgerEntry(command, ordinal, at, movements.get(ordinal)))
                .toList();
    }

    private static void bind(Parameters to, Tenant tenant, LedgerEntry entry) throws SQLException {
        StockMovement movement = entry.movement();
        to.text(tenant)
                .text(entry.commandId())
                .number(entry.ordinal())
                .time(entry.recordedAt())
                .key(movement.key())
                .text(movement.kind())
                .text(movement.from())
                .text(movement.to())
                .number(movement.quantity())
                .text(movement.subject().kind())
                .text(movement.subject().id())
                .text(movement.reason());
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        StockMovement movement = new StockMovement(
                Columns.stockKey(row),
                StockMovement.Kind.valueOf(row.getString("kind")),
                StockBucket.valueOf(row.getString("from_bucket")),
                StockBucket.valueOf(row.getString("to_bucket")),
                row.getLong("quantity"),
                Columns.stream(row, "subject_kind", "subject_id"),
                row.getString("reason"));
        return new LedgerEntry(
                CommandId.of(row.getString("command_id")),
                row.getInt("ordinal"),
                Columns.time(row, "recorded_at"),
                movement);
    }
}
