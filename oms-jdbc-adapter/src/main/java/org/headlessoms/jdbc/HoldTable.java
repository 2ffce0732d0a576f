package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.headlessoms.hold.Hold;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.ExpiredHolds;
import org.headlessoms.spi.HoldWrite;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.Tenant;

/** Checkout holds as documents, with their status. */
final class HoldTable {

    private static final String INSERT = """
            INSERT INTO oms_hold (version, status, document, tenant, id)
            SELECT ?, ?, ?, ?, ?
            WHERE NOT EXISTS (SELECT 1 FROM oms_hold WHERE tenant = ? AND id = ?)
            """;

    private static final String UPDATE = """
            UPDATE oms_hold SET version = ?, status = ?, document = ?
            WHERE tenant = ? AND id = ? AND version = ?
            """;

    private static final String LIST_ACTIVE = """
            SELECT document FROM oms_hold
            WHERE tenant = ? AND status = 'ACTIVE' AND id > ?
            ORDER BY tenant, status, id LIMIT ?
            """;

    private static final String UNLIST = "DELETE FROM oms_hold_item WHERE tenant = ? AND hold_id = ?";

    private static final String ENLIST = """
            INSERT INTO oms_hold_item (tenant, hold_id, sku, location, lot, ring_fence, quantity, expires_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SUM = """
            SELECT sku, location, lot, ring_fence, SUM(quantity) AS units FROM (${expired}) e
            GROUP BY sku, location, lot, ring_fence
            """;

    /** Units that one hold keeps at a place. */
    record Kept(Hold hold, StockKey key, long units) {}

    private final String insert;
    private final String selectExpired;
    private final Lookup byId;
    private final Lookup expired;

    HoldTable(Dialect dialect) {
        insert = dialect.ifAbsent(INSERT);
        selectExpired = dialect.expiredHolds();
        byId = Lookup.of(dialect, "t.document", "oms_hold", "id");
        expired = Lookup.of(dialect, "t.sku, t.location, t.lot, t.ring_fence, t.quantity", "oms_hold_item", "sku")
                .where("t.expires_at <= ?");
    }

    Optional<CommitResult> apply(Connection connection, ChangeSet changeSet) throws SQLException {
        List<HoldWrite> writes = changeSet.holds().stream()
                .sorted(Comparator.comparing(write -> write.hold().id()))
                .toList();
        Optional<HoldWrite> stale = Sql.guarded(
                connection,
                writes,
                write -> write.expectedVersion() == 0 ? insert : UPDATE,
                (to, write) -> bind(to, changeSet.tenant(), write));
        if (stale.isEmpty()) {
            enlist(connection, changeSet.tenant(), writes);
        }
        return stale.map(
                write -> new CommitResult.Conflict("HOLD/" + write.hold().id()));
    }

    /** Keeps the units of active holds findable by the time at which the holds expire. */
    private static void enlist(Connection connection, Tenant tenant, List<HoldWrite> writes) throws SQLException {
        List<HoldWrite> listed =
                writes.stream().filter(write -> write.expectedVersion() > 0).toList();
        Sql.each(
                connection,
                listed,
                write -> UNLIST,
                (to, write) -> to.text(tenant).text(write.hold().id()));
        List<Kept> kept = writes.stream()
                .map(HoldWrite::hold)
                .filter(hold -> hold.status() == Hold.Status.ACTIVE)
                .flatMap(HoldTable::kept)
                .toList();
        Sql.each(
                connection,
                kept,
                one -> ENLIST,
                (to, one) -> to.text(tenant)
                        .text(one.hold().id())
                        .key(one.key())
                        .number(one.units())
                        .time(one.hold().expiresAt()));
    }

    static Stream<Kept> kept(Hold hold) {
        Map<StockKey, Long> units = new TreeMap<>();
        hold.lines().forEach(line -> units.merge(line.key(), line.quantity(), Long::sum));
        return units.entrySet().stream().map(one -> new Kept(hold, one.getKey(), one.getValue()));
    }

    Question<Hold> expired(Tenant tenant, ExpiredHolds wanted) {
        return new Question<>(
                selectExpired,
                to -> to.texts(wanted.skus()).text(tenant).time(wanted.at()).number(wanted.limit()),
                HoldTable::hold);
    }

    Question<Map.Entry<StockKey, Long>> expiredUnits(Tenant tenant, ExpiredHolds wanted) {
        return new Question<>(
                SUM.replace("${expired}", expired.text()),
                to -> to.texts(wanted.summed()).text(tenant).time(wanted.at()),
                row -> Map.entry(Columns.stockKey(row), row.getLong("units")));
    }

    Question<Hold> withIds(Tenant tenant, Collection<HoldId> ids) {
        return byId.question(tenant, ids, List.of(id -> id), HoldTable::hold);
    }

    Page<Hold> listActive(Connection connection, Tenant tenant, PageRequest page) throws SQLException {
        Cursor from = Cursor.of(page, "");
        List<Hold> found = Sql.list(
                connection,
                LIST_ACTIVE,
                to -> to.text(tenant).text(from.text(0)).number(page.limit() + 1L),
                HoldTable::hold);
        return Cursor.page(found, page, hold -> List.of(hold.id()));
    }

    private static void bind(Parameters to, Tenant tenant, HoldWrite write) throws SQLException {
        Hold hold = write.hold();
        to.number(hold.version())
                .text(hold.status())
                .text(Documents.of(hold))
                .text(tenant)
                .text(hold.id());
        if (write.expectedVersion() == 0) {
            to.text(tenant).text(hold.id());
        } else {
            to.number(write.expectedVersion());
        }
    }

    private static Hold hold(ResultSet row) throws SQLException {
        return Documents.hold(row.getString("document"));
    }
}
