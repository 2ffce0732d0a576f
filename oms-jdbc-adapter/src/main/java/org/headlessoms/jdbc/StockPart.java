package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.stock.StockBucket;

/** Stock levels: the changes of a group summed, yet guarded as if they came one by one. */
final class StockPart implements CommitPart {

    private static final String LOCK = """
            SELECT i.*, l.available, l.reserved, l.held, l.safety, l.quarantine, l.damaged
            FROM ${rows} i LEFT JOIN LATERAL (
                SELECT available, reserved, held, safety, quarantine, damaged FROM oms_stock_level
                WHERE tenant = i.tenant AND sku = i.sku AND location = i.location AND lot = i.lot
                    AND ring_fence = i.ring_fence
                FOR NO KEY UPDATE) l ON TRUE
            """;

    private static final String SHORT = """
            SELECT n FROM level
            WHERE COALESCE(available, 0) < need_available OR COALESCE(reserved, 0) < need_reserved
                OR COALESCE(held, 0) < need_held OR COALESCE(safety, 0) < need_safety
                OR COALESCE(quarantine, 0) < need_quarantine OR COALESCE(damaged, 0) < need_damaged
                OR expected <> COALESCE(available + reserved + held + safety + quarantine + damaged, 0)
            """;

    /** For levels that must not be there: if somebody else is just creating one the statement fails. */
    private static final String CREATE = """
            INSERT INTO oms_stock_level AS l
                (tenant, sku, location, lot, ring_fence, available, reserved, held, safety, quarantine, damaged)
            SELECT tenant, sku, location, lot, ring_fence,
                add_available, add_reserved, add_held, add_safety, add_quarantine, add_damaged
            FROM level WHERE available IS NULL AND changed > 0 AND expected IS NOT NULL AND ${allowed}
            """;

    /** For levels that may be there by now: what fits nothing fits everything. */
    private static final String ADD = CREATE.replace("expected IS NOT NULL", "expected IS NULL") + """
            ON CONFLICT (tenant, sku, location, lot, ring_fence) DO UPDATE
            SET available = l.available + excluded.available, reserved = l.reserved + excluded.reserved,
                held = l.held + excluded.held, safety = l.safety + excluded.safety,
                quarantine = l.quarantine + excluded.quarantine, damaged = l.damaged + excluded.damaged
            """;

    private static final String UPDATE = """
            UPDATE oms_stock_level l
            SET available = l.available + i.add_available, reserved = l.reserved + i.add_reserved,
                held = l.held + i.add_held, safety = l.safety + i.add_safety,
                quarantine = l.quarantine + i.add_quarantine, damaged = l.damaged + i.add_damaged
            FROM level i
            WHERE l.tenant = i.tenant AND l.sku = i.sku AND l.location = i.location AND l.lot = i.lot
                AND l.ring_fence = i.ring_fence AND i.available IS NOT NULL AND i.changed > 0 AND ${allowed}
            """;

    private static final Rows<StockSum> ROWS = rows();

    private final StockTable table;

    StockPart(StockTable table) {
        this.table = table;
    }

    @Override
    public void compose(ChangeGroup group, CommitText text) {
        List<StockSum> sums = StockSum.of(group);
        if (sums.isEmpty()) {
            return;
        }
        text.input("level", LOCK, ROWS, sums);
        text.guard(SHORT, row -> sums.get(row).owners(), (connection, row) -> refusal(connection, sums.get(row)));
        if (sums.stream().anyMatch(sum -> sum.fitsNothing() && sum.expected() == null)) {
            text.write("new_level", ADD);
        }
        if (sums.stream().anyMatch(sum -> sum.fitsNothing() && sum.expected() != null)) {
            text.write("first_level", CREATE);
        }
        text.write("changed_level", UPDATE);
    }

    private CommitResult refusal(Connection connection, StockSum sum) throws SQLException {
        return sum.change().refusal(table.level(connection, sum.tenant(), sum.key()));
    }

    private static Rows<StockSum> rows() {
        Rows<StockSum> rows = KeyColumns.add(new Rows<StockSum>().text("tenant", StockSum::tenant), StockSum::key);
        for (StockBucket bucket : StockSum.BUCKETS) {
            String column = StockSum.column(bucket);
            rows.number("add_" + column, sum -> sum.added(bucket)).number("need_" + column, sum -> sum.needed(bucket));
        }
        return rows.optionalNumber("expected", StockSum::expected)
                .number("changed", sum -> sum.changesNothing() ? 0 : 1);
    }
}
