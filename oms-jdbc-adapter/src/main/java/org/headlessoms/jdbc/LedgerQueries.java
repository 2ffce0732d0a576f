package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headlessoms.event.StreamId;
import org.headlessoms.spi.MovedSince;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.value.Tenant;

/** What is summed up from the stock ledger: who is promised a level's units, and what moved since a moment. */
final class LedgerQueries {

    private static final String HOLDS = """
            SELECT 'HOLD' AS subject_kind, p.subject_id
            FROM (SELECT subject_id, MIN(CASE WHEN to_bucket = 'HELD' THEN recorded_at END) AS since
                FROM oms_stock_ledger
                WHERE tenant = ? AND sku = ? AND location = ? AND lot = ? AND ring_fence = ? AND subject_kind = 'HOLD'
                GROUP BY subject_id
                HAVING SUM(CASE WHEN to_bucket = 'HELD' THEN quantity WHEN from_bucket = 'HELD' THEN -quantity ELSE 0 END) > 0
            ) p
            JOIN oms_hold h ON h.tenant = ? AND h.id = p.subject_id AND h.status = 'ACTIVE'
            ORDER BY p.since DESC, p.subject_id DESC LIMIT ?
            """;

    private static final String TRANSFERS = """
            SELECT 'TRANSFER' AS subject_kind, p.subject_id
            FROM (SELECT subject_id, MIN(CASE WHEN to_bucket = 'RESERVED' THEN recorded_at END) AS since
                FROM oms_stock_ledger
                WHERE tenant = ? AND sku = ? AND location = ? AND lot = ? AND ring_fence = ? AND subject_kind = 'TRANSFER'
                GROUP BY subject_id
                HAVING SUM(CASE WHEN to_bucket = 'RESERVED' THEN quantity
                    WHEN from_bucket = 'RESERVED' THEN -quantity ELSE 0 END) > 0
            ) p
            JOIN oms_reference r ON r.tenant = ? AND r.kind = 'TRANSFER' AND r.id = p.subject_id
            ORDER BY p.since DESC, p.subject_id DESC LIMIT ?
            """;

    private static final String ORDERS = """
            SELECT 'ORDER' AS subject_kind, p.subject_id
            FROM (SELECT subject_id
                FROM oms_stock_ledger
                WHERE tenant = ? AND sku = ? AND location = ? AND lot = ? AND ring_fence = ? AND subject_kind = 'ORDER'
                GROUP BY subject_id
                HAVING SUM(CASE WHEN to_bucket = 'RESERVED' THEN quantity
                    WHEN from_bucket = 'RESERVED' THEN -quantity ELSE 0 END) > 0
            ) p
            JOIN oms_order o ON o.tenant = ? AND o.id = p.subject_id
            ORDER BY o.placed_at DESC, p.subject_id DESC LIMIT ?
            """;

    private static final String MOVED = """
            SELECT l.sku, l.location, l.lot, l.ring_fence, l.kind,
                SUM(CASE WHEN l.to_bucket = 'OUTSIDE' THEN -l.quantity ELSE l.quantity END) AS units
            FROM UNNEST(CAST(? AS VARCHAR ARRAY), CAST(? AS VARCHAR ARRAY), CAST(? AS VARCHAR ARRAY),
                CAST(? AS VARCHAR ARRAY)) AS wanted (sku, location, lot, ring_fence)
            JOIN oms_stock_ledger l ON l.tenant = ? AND l.sku = wanted.sku AND l.location = wanted.location
                AND l.lot = wanted.lot AND l.ring_fence = wanted.ring_fence AND l.recorded_at > ?
            WHERE (l.from_bucket = 'OUTSIDE' OR l.to_bucket = 'OUTSIDE') AND NOT (l.subject_kind = ? AND l.subject_id = ?)
            GROUP BY l.sku, l.location, l.lot, l.ring_fence, l.kind
            """;

    /** Holds, then transfers, then orders, each the newest first. */
    List<StreamId> of(Connection connection, Tenant tenant, StockKey key, int limit) throws SQLException {
        List<StreamId> found = new ArrayList<>();
        for (String sql : List.of(HOLDS, TRANSFERS, ORDERS)) {
            found.addAll(Sql.list(
                    connection,
                    sql,
                    to -> to.text(tenant).key(key).text(tenant).number(limit),
                    row -> Columns.stream(row, "subject_kind", "subject_id")));
        }
        return found;
    }

    Map<StockKey, Map<StockMovement.Kind, Long>> moved(Connection connection, Tenant tenant, MovedSince wanted)
            throws SQLException {
        Map<StockKey, Map<StockMovement.Kind, Long>> moved = new TreeMap<>();
        List<StockKey> keys = List.copyOf(wanted.keys());
        Sql.list(
                connection,
                MOVED,
                to -> to.keys(keys)
                        .text(tenant)
                        .time(wanted.moment())
                        .text(wanted.except()
                                .map(subject -> subject.kind().name())
                                .orElse(""))
                        .text(wanted.except().map(StreamId::id).orElse("")),
                row -> add(moved, row));
        return moved;
    }

    private static long add(Map<StockKey, Map<StockMovement.Kind, Long>> moved, ResultSet row) throws SQLException {
        long units = row.getLong("units");
        moved.computeIfAbsent(Columns.stockKey(row), key -> new EnumMap<>(StockMovement.Kind.class))
                .put(StockMovement.Kind.valueOf(row.getString("kind")), units);
        return units;
    }
}
