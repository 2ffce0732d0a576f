package org.headlessoms.jdbc;

import java.util.Comparator;
import java.util.List;
import org.headlessoms.stock.LedgerEntry;

/** The stock ledger, whose keys are guarded by the receipts. */
final class LedgerPart implements CommitPart {

    private static final String INSERT = """
            INSERT INTO oms_stock_ledger (tenant, command_id, ordinal, recorded_at, sku, location, lot, ring_fence, kind,
                from_bucket, to_bucket, quantity, subject_kind, subject_id, reason)
            SELECT tenant, command_id, ordinal, recorded_at, sku, location, lot, ring_fence, kind,
                from_bucket, to_bucket, quantity, subject_kind, subject_id, reason
            FROM movement WHERE ${allowed}
            """;

    private static final Rows<Owned<LedgerEntry>> ROWS = KeyColumns.add(
                    new Rows<Owned<LedgerEntry>>()
                            .text("tenant", Owned::tenant)
                            .text("command_id", row -> row.item().commandId())
                            .number("ordinal", row -> row.item().ordinal())
                            .number(
                                    "recorded_at",
                                    row -> row.item().recordedAt().toEpochMilli()),
                    row -> row.item().movement().key())
            .text("kind", row -> row.item().movement().kind())
            .text("from_bucket", row -> row.item().movement().from())
            .text("to_bucket", row -> row.item().movement().to())
            .number("quantity", row -> row.item().movement().quantity())
            .text("subject_kind", row -> row.item().movement().subject().kind())
            .text("subject_id", row -> row.item().movement().subject().id())
            .text("reason", row -> row.item().movement().reason());

    @Override
    public void compose(ChangeGroup group, CommitText text) {
        List<Owned<LedgerEntry>> rows = group.rows(
                LedgerTable::entries,
                Comparator.comparing(LedgerEntry::commandId).thenComparing(LedgerEntry::ordinal));
        if (!rows.isEmpty()) {
            text.input("movement", "SELECT * FROM ${rows} i", ROWS, rows);
            text.write("new_movement", INSERT);
        }
    }
}
