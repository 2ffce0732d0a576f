package org.headlessoms.jdbc;

import java.util.Comparator;
import java.util.List;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.OrderWrite;

/** Orders, each guarded by its version. */
final class OrderPart implements CommitPart {

    private static final String LOCK = """
            SELECT i.*, o.version AS stored FROM ${rows} i LEFT JOIN LATERAL (
                SELECT version FROM oms_order WHERE tenant = i.tenant AND id = i.id FOR NO KEY UPDATE) o ON TRUE
            """;

    private static final String STALE = "SELECT n FROM orders WHERE COALESCE(stored, 0) <> expected";

    private static final String INSERT = """
            INSERT INTO oms_order (tenant, id, version, customer, placed_at, document)
            SELECT tenant, id, version, customer, placed_at, document FROM orders WHERE stored IS NULL AND ${allowed}
            """;

    private static final String UPDATE = """
            UPDATE oms_order o SET version = i.version, customer = i.customer, placed_at = i.placed_at, document = i.document
            FROM orders i WHERE o.tenant = i.tenant AND o.id = i.id AND i.stored IS NOT NULL AND ${allowed}
            """;

    private static final Rows<Owned<OrderWrite>> ROWS = new Rows<Owned<OrderWrite>>()
            .text("tenant", Owned::tenant)
            .text("id", row -> row.item().order().id())
            .number("expected", row -> row.item().expectedVersion())
            .number("version", row -> row.item().order().version())
            .text("customer", row -> row.item().order().header().customer().orElse(null))
            .number("placed_at", row -> row.item().order().header().placedAt().toEpochMilli())
            .text("document", row -> Documents.of(row.item().order()));

    @Override
    public void compose(ChangeGroup group, CommitText text) {
        List<Owned<OrderWrite>> rows = group.rows(
                ChangeSet::orders, Comparator.comparing(write -> write.order().id()));
        if (rows.isEmpty()) {
            return;
        }
        text.input("orders", LOCK, ROWS, rows);
        text.guard(
                STALE,
                ChangeGroup.owners(rows),
                (connection, row) -> new CommitResult.Conflict(
                        "ORDER/" + rows.get(row).item().order().id()));
        if (rows.stream().anyMatch(row -> row.item().expectedVersion() == 0)) {
            text.write("new_order", INSERT);
        }
        if (rows.stream().anyMatch(row -> row.item().expectedVersion() > 0)) {
            text.write("changed_order", UPDATE);
        }
    }
}
