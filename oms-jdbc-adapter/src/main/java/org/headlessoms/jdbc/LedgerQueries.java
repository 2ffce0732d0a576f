package org.headlessoms.jdbc;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
            FROM (${since}) l
            WHERE (l.from_bucket = 'OUTSIDE' OR l.to_bucket = 'OUTSIDE') AND NOT (l.subject_kind = ? AND l.subject_id = ?)
            GROUP BY l.sku, l.location, l.lot, l.ring_fence, l.kind
            """;

    private final Lookup since;

    LedgerQueries(Dialect dialect) {
        since = Lookup.of(
                        dialect,
                        "t.sku, t.location, t.lot, t.ring_fence, t.kind, t.from_bucket, t.to_bucket, t.quantity,"
                                + " t.subject_kind, t.subject_id",
                        "oms_stock_ledger",
                        "sku",
                        "location",
                        "lot",
                        "ring_fence")
                .where("t.recorded_at > ?");
    }

    /** Holds, then transfers, then orders, each the newest first. */
    List<Question<StreamId>> promisedAt(Tenant tenant, StockKey key, int limit) {
        return Stream.of(HOLDS, TRANSFERS, ORDERS)
                .map(sql -> new Question<>(
                        sql,
                        to -> to.text(tenant).key(key).text(tenant).number(limit),
                        row -> Columns.stream(row, "subject_kind", "subject_id")))
                .toList();
    }

    /** Units of one kind that came in or went out of a level. */
    record Move(StockKey key, StockMovement.Kind kind, long units) {}

    Question<Move> moved(Tenant tenant, MovedSince wanted) {
        List<StockKey> keys = List.copyOf(wanted.keys());
        return new Question<>(
                MOVED.replace("${since}", since.text()),
                to -> to.keys(keys)
                        .text(tenant)
                        .time(wanted.moment())
                        .text(wanted.except()
                                .map(subject -> subject.kind().name())
                                .orElse(""))
                        .text(wanted.except().map(StreamId::id).orElse("")),
                row -> new Move(
                        Columns.stockKey(row),
                        StockMovement.Kind.valueOf(row.getString("kind")),
                        row.getLong("units")));
    }

    static Map<StockKey, Map<StockMovement.Kind, Long>> sums(List<Move> moves) {
        Map<StockKey, Map<StockMovement.Kind, Long>> sums = new TreeMap<>();
        moves.forEach(move -> sums.computeIfAbsent(move.key(), key -> new EnumMap<>(StockMovement.Kind.class))
                .put(move.kind(), move.units()));
        return sums;
    }
}
