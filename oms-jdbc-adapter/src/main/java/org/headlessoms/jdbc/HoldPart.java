package org.headlessoms.jdbc;

import java.util.Comparator;
import java.util.List;
import org.headlessoms.hold.Hold;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.HoldWrite;

/** Checkout holds, each guarded by its version, and the units that active ones keep. */
final class HoldPart implements CommitPart {

    private static final String LOCK = """
            SELECT i.*, h.version AS stored FROM ${rows} i LEFT JOIN LATERAL (
                SELECT version FROM oms_hold WHERE tenant = i.tenant AND id = i.id FOR NO KEY UPDATE) h ON TRUE
            """;

    private static final String STALE = "SELECT n FROM hold WHERE COALESCE(stored, 0) <> expected";

    private static final String INSERT = """
            INSERT INTO oms_hold (tenant, id, version, status, document)
            SELECT tenant, id, version, status, document FROM hold WHERE stored IS NULL AND ${allowed}
            """;

    private static final String UPDATE = """
            UPDATE oms_hold h SET version = i.version, status = i.status, document = i.document
            FROM hold i WHERE h.tenant = i.tenant AND h.id = i.id AND i.stored IS NOT NULL AND ${allowed}
            """;

    private static final String UNLIST = """
            DELETE FROM oms_hold_item h USING hold i
            WHERE h.tenant = i.tenant AND h.hold_id = i.id AND i.stored IS NOT NULL AND ${allowed}
            RETURNING h.hold_id
            """;

    /** Reads the count to come after the deletion. */
    private static final String ENLIST = """
            INSERT INTO oms_hold_item (tenant, hold_id, sku, location, lot, ring_fence, quantity, expires_at)
            SELECT tenant, hold_id, sku, location, lot, ring_fence, quantity, expires_at FROM kept
            WHERE ${allowed} AND (SELECT COUNT(*) FROM unlisted) >= 0
            """;

    private static final Rows<Owned<HoldWrite>> ROWS = new Rows<Owned<HoldWrite>>()
            .text("tenant", Owned::tenant)
            .text("id", row -> row.item().hold().id())
            .number("expected", row -> row.item().expectedVersion())
            .number("version", row -> row.item().hold().version())
            .text("status", row -> row.item().hold().status())
            .text("document", row -> Documents.of(row.item().hold()));

    private static final Rows<Owned<HoldTable.Kept>> KEPT = KeyColumns.add(
                    new Rows<Owned<HoldTable.Kept>>()
                            .text("tenant", Owned::tenant)
                            .text("hold_id", row -> row.item().hold().id()),
                    row -> row.item().key())
            .number("quantity", row -> row.item().units())
            .number("expires_at", row -> row.item().hold().expiresAt().toEpochMilli());

    @Override
    public void compose(ChangeGroup group, CommitText text) {
        List<Owned<HoldWrite>> rows = group.rows(
                ChangeSet::holds, Comparator.comparing(write -> write.hold().id()));
        if (rows.isEmpty()) {
            return;
        }
        text.input("hold", LOCK, ROWS, rows);
        text.guard(
                STALE,
                ChangeGroup.owners(rows),
                (connection, row) -> new CommitResult.Conflict(
                        "HOLD/" + rows.get(row).item().hold().id()));
        text.write("new_hold", INSERT);
        text.write("changed_hold", UPDATE);
        text.write("unlisted", UNLIST);
        composeKept(rows, text);
    }

    private static void composeKept(List<Owned<HoldWrite>> rows, CommitText text) {
        List<Owned<HoldTable.Kept>> kept = rows.stream()
                .filter(row -> row.item().hold().status() == Hold.Status.ACTIVE)
                .flatMap(row ->
                        HoldTable.kept(row.item().hold()).map(one -> new Owned<>(row.owner(), row.tenant(), one)))
                .toList();
        if (!kept.isEmpty()) {
            text.input("kept", "SELECT * FROM ${rows} i", KEPT, kept);
            text.write("enlisted", ENLIST);
        }
    }
}
