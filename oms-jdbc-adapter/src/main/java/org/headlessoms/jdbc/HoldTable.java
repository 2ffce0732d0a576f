package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.headlessoms.hold.Hold;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.HoldWrite;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
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

    private static final String SELECT = """
            SELECT h.document FROM UNNEST(CAST(? AS VARCHAR ARRAY)) AS wanted (id)
            JOIN oms_hold h ON h.tenant = ? AND h.id = wanted.id
            """;

    private static final String LIST_ACTIVE = """
            SELECT document FROM oms_hold
            WHERE tenant = ? AND status = 'ACTIVE' AND id > ?
            ORDER BY tenant, status, id LIMIT ?
            """;

    private final String insert;

    HoldTable(Dialect dialect) {
        insert = dialect.ifAbsent(INSERT);
    }

    Optional<CommitResult> apply(Connection connection, ChangeSet changeSet) throws SQLException {
        List<HoldWrite> writes = changeSet.holds().stream()
                .sorted(Comparator.comparing(write -> write.hold().id()))
                .toList();
        return Sql.guarded(
                        connection,
                        writes,
                        write -> write.expectedVersion() == 0 ? insert : UPDATE,
                        (to, write) -> bind(to, changeSet.tenant(), write))
                .map(write -> new CommitResult.Conflict("HOLD/" + write.hold().id()));
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
