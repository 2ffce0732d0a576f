package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.headlessoms.hold.Hold;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.ExpiredHolds;
import org.headlessoms.spi.HoldWrite;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.Sku;
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

    private static final String SELECT = """
            SELECT h.document FROM UNNEST(CAST(? AS VARCHAR ARRAY)) AS wanted (id)
            JOIN oms_hold h ON h.tenant = ? AND h.id = wanted.id
            """;

    private static final String LIST_ACTIVE = """
            SELECT document FROM oms_hold
            WHERE tenant = ? AND status = 'ACTIVE' AND id > ?
            ORDER BY tenant, status, id LIMIT ?
            """;

    private static final String UNLIST = "DELETE FROM oms_hold_item WHERE tenant = ? AND hold_id = ?";

    private static final String ENLIST = """
            INSERT INTO oms_hold_item (tenant, hold_id, sku, expires_at) VALUES (?, ?, ?, ?)
            """;

    private static final String SELECT_EXPIRED = """
            SELECT h.document FROM oms_hold_item i
            JOIN oms_hold h ON h.tenant = i.tenant AND h.id = i.hold_id
            WHERE i.tenant = ? AND i.sku = ? AND i.expires_at <= ? AND h.status = 'ACTIVE'
            ORDER BY i.expires_at, i.hold_id LIMIT ?
            """;

    private final String insert;

    HoldTable(Dialect dialect) {
        insert = dialect.ifAbsent(INSERT);
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

    /** Keeps the items of active holds findable by the time at which the holds expire. */
    private static void enlist(Connection connection, Tenant tenant, List<HoldWrite> writes) throws SQLException {
        List<HoldWrite> listed =
                writes.stream().filter(write -> write.expectedVersion() > 0).toList();
        Sql.each(
                connection,
                listed,
                write -> UNLIST,
                (to, write) -> to.text(tenant).text(write.hold().id()));
        for (HoldWrite write : writes) {
            Hold hold = write.hold();
            if (hold.status() == Hold.Status.ACTIVE) {
                Sql.each(
                        connection,
                        skus(hold),
                        sku -> ENLIST,
                        (to, sku) -> to.text(tenant).text(hold.id()).text(sku).time(hold.expiresAt()));
            }
        }
    }

    List<Hold> expired(Connection connection, Tenant tenant, ExpiredHolds wanted) throws SQLException {
        List<Hold> found = new ArrayList<>();
        for (Sku sku : wanted.skus()) {
            found.addAll(Sql.list(
                    connection,
                    SELECT_EXPIRED,
                    to -> to.text(tenant).text(sku).time(wanted.at()).number(wanted.limit()),
                    HoldTable::hold));
        }
        return found;
    }

    private static List<Sku> skus(Hold hold) {
        return hold.lines().stream()
                .map(line -> line.key().sku())
                .distinct()
                .sorted()
                .toList();
    }

    List<Hold> find(Connection connection, Tenant tenant, Collection<HoldId> ids) throws SQLException {
        return Sql.list(connection, SELECT, to -> to.texts(ids).text(tenant), HoldTable::hold);
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
