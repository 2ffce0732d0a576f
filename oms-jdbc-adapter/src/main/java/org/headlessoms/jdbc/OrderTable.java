package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.headlessoms.order.Order;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.OrderWrite;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Tenant;

/** Orders as documents, with what they are listed by. */
final class OrderTable {

    private static final String INSERT = """
            INSERT INTO oms_order (version, customer, placed_at, document, tenant, id)
            SELECT ?, ?, ?, ?, ?, ?
            WHERE NOT EXISTS (SELECT 1 FROM oms_order WHERE tenant = ? AND id = ?)
            """;

    private static final String UPDATE = """
            UPDATE oms_order SET version = ?, customer = ?, placed_at = ?, document = ?
            WHERE tenant = ? AND id = ? AND version = ?
            """;

    private static final String LIST = """
            SELECT document FROM oms_order
            WHERE tenant = ? AND (placed_at, id) < (?, ?)
            ORDER BY tenant DESC, placed_at DESC, id DESC LIMIT ?
            """;

    private static final String LIST_OF_CUSTOMER = """
            SELECT document FROM oms_order
            WHERE tenant = ? AND customer = ? AND (placed_at, id) < (?, ?)
            ORDER BY tenant DESC, customer DESC, placed_at DESC, id DESC LIMIT ?
            """;

    private static final String AFTER_EVERY_ID = "~";

    private final String insert;
    private final Lookup byId;

    OrderTable(Dialect dialect) {
        insert = dialect.ifAbsent(INSERT);
        byId = Lookup.of(dialect, "t.document", "oms_order", "id");
    }

    Optional<CommitResult> apply(Connection connection, ChangeSet changeSet) throws SQLException {
        List<OrderWrite> writes = changeSet.orders().stream()
                .sorted(Comparator.comparing(write -> write.order().id()))
                .toList();
        return Sql.guarded(
                        connection,
                        writes,
                        write -> write.expectedVersion() == 0 ? insert : UPDATE,
                        (to, write) -> bind(to, changeSet.tenant(), write))
                .map(write -> new CommitResult.Conflict("ORDER/" + write.order().id()));
    }

    Question<Order> withIds(Tenant tenant, Collection<OrderId> ids) {
        return byId.question(tenant, ids, List.of(id -> id), OrderTable::order);
    }

    Page<Order> list(Connection connection, Tenant tenant, OrderQuery query, PageRequest page) throws SQLException {
        Cursor from = Cursor.of(page, String.valueOf(Long.MAX_VALUE), AFTER_EVERY_ID);
        String sql = query.customer().isPresent() ? LIST_OF_CUSTOMER : LIST;
        List<Order> found = Sql.list(connection, sql, to -> bind(to, tenant, query, from, page), OrderTable::order);
        return Cursor.page(
                found, page, order -> List.of(order.header().placedAt().toEpochMilli(), order.id()));
    }

    private static void bind(Parameters to, Tenant tenant, OrderWrite write) throws SQLException {
        Order order = write.order();
        to.number(order.version())
                .optionalText(order.header().customer())
                .time(order.header().placedAt())
                .text(Documents.of(order))
                .text(tenant)
                .text(order.id());
        if (write.expectedVersion() == 0) {
            to.text(tenant).text(order.id());
        } else {
            to.number(write.expectedVersion());
        }
    }

    private static void bind(Parameters to, Tenant tenant, OrderQuery query, Cursor from, PageRequest page)
            throws SQLException {
        to.text(tenant);
        if (query.customer().isPresent()) {
            to.text(query.customer().get());
        }
        to.number(from.number(0)).text(from.text(1)).number(page.limit() + 1L);
    }

    private static Order order(ResultSet row) throws SQLException {
        return Documents.order(row.getString("document"));
    }
}
